// Tempting: empty the buffer in New. New is only called for new buffers, which
// are empty.
//
//koan:rejected TestEveryBillIsRight: Every bill contains what its customer has bought, and nothing else.
//koan:also TestExpensiveTea, TestOtherSales
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any {
	buf := new(bytes.Buffer)
	buf.Reset()
	return buf
}}

func bill(customer string, things []string) error {
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
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
