// The program writes bills. Each is put together in a buffer; there are many bills,
// so the buffers are kept in a pool and used over and over.
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
