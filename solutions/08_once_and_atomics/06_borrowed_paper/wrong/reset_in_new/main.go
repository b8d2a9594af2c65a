// Tempting: New sees to it that buffers are empty. It is called for new ones, and
// those are empty anyway.
//
//koan:rejected TestEveryBillIsRight: Every bill has what belongs to it, and nothing else.
//koan:also TestDearTea
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
			return errors.New(customer + " is billed for what we do not sell")
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
