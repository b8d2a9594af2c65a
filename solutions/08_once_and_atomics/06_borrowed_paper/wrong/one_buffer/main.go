// Tempting: one buffer, emptied for every bill. There are three tills.
//
//koan:rejected TestEveryBillIsRight: Every bill has what belongs to it, and nothing else.
//koan:also TestDearTea, TestNoDataRaces
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
			return errors.New(customer + " is billed for what we do not sell")
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
