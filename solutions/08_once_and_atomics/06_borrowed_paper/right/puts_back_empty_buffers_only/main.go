// Only an empty buffer is put back. A buffer with half a bill in it is left to
// the garbage collector.
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
	buf.WriteString("For " + customer + ":")
	for _, thing := range things {
		cents, ok := prices[thing]
		if !ok {
			return errors.New(customer + " wants what we do not sell")
		}
		fmt.Fprintf(buf, " %s %d", thing, cents)
	}
	printOut(buf.Bytes())
	buf.Reset()
	buffers.Put(buf)
	return nil
}

func main() {
	tills(bill)
	fmt.Println("all is billed")
}
