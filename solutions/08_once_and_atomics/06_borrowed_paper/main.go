// A pool returns a buffer with the content that it had when it was put back.
// Reset after Get covers every path on which the buffer may have been put back.
// The deferred Put is right: it runs after printOut has returned.
//
//koan:class object from a sync.Pool is used without a reset; package sync: the example of Pool resets its buffer
//koan:shipped TestEveryBillIsRight: Every bill contains what its customer has bought, and nothing else.
//koan:also TestExpensiveTea, TestOtherSales
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// bill writes a bill and prints it.
func bill(customer string, things []string) error {
	buf := buffers.Get().(*bytes.Buffer)
	buf.Reset()
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
