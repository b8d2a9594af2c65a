// Tempting: one buffer, emptied for each bill. Three tills use it at the same
// time.
//
//koan:rejected TestEveryBillIsRight: Every bill contains what its customer has bought, and nothing else.
//koan:also TestExpensiveTea, TestNoDataRaces, TestOtherSales
package main

import (
	"bytes"
	"errors"
	"fmt"
)

var buf bytes.Buffer

func bill(customer string, things []string) error {
	buf.Reset()
	buf.WriteString("For " + customer + ":")
	for _, thing := range things {
		cents, ok := prices[thing]
		if !ok {
			return errors.New(customer + " wants what we do not sell")
		}
		fmt.Fprintf(&buf, " %s %d", thing, cents)
	}
	printOut(buf.Bytes())
	return nil
}

func main() {
	tills(bill)
	fmt.Println("all is billed")
}
