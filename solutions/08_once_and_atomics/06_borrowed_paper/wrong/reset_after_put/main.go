// Tempting: put the buffer back, then empty it. By then another till may be using
// it.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestEveryBillIsRight, TestExpensiveTea
//koan:also TestOtherSales
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func giveBack(buf *bytes.Buffer) {
	buffers.Put(buf)
	buf.Reset()
}

func bill(customer string, things []string) error {
	buf := buffers.Get().(*bytes.Buffer)
	defer giveBack(buf)
	buf.WriteString("For " + customer + ":")
	for _, thing := range things {
		cents, ok := prices[thing]
		if !ok {
			return errors.New(customer + " wants what we do not sell")
		}
		fmt.Fprintf(buf, " %s %d", thing, cents)
	}
	printOut(buf.Bytes())
	return nil
}

func main() {
	tills(bill)
	fmt.Println("all is billed")
}
