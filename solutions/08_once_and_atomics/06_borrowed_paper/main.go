// A pool gives things back in the state in which it was given them. Emptying the
// buffer where it is taken out covers every way by which it may have come back. The
// deferred Put is right as it stands: it runs after printOut is done with the bytes.
//
//koan:class object from a sync.Pool is used without a reset; package sync: the example of Pool resets its buffer
//koan:shipped TestEveryBillIsRight: Every bill has what belongs to it, and nothing else.
//koan:also TestDearTea
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// bill writes a bill and hands it to the printer.
func bill(customer string, things []string) error {
	buf := buffers.Get().(*bytes.Buffer)
	buf.Reset()
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
