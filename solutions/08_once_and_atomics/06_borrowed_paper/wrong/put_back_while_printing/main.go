// Tempting: reset, and back into the pool as soon as the text is written. The bytes
// are still the buffer's, and the next till writes into them.
//
//koan:rejected TestEveryBillIsRight: Every bill has what belongs to it, and nothing else.
//koan:also TestDearTea, TestNoDataRaces
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func write(customer string, things []string) ([]byte, error) {
	buf := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buf)
	buf.Reset()
	buf.WriteString("For " + customer + ":")
	for _, thing := range things {
		cents, ok := prices[thing]
		if !ok {
			return nil, errors.New(customer + " is billed for what we do not sell")
		}
		fmt.Fprintf(buf, " %s %d", thing, cents)
	}
	return buf.Bytes(), nil
}

func main() {
	tills(func(customer string, things []string) error {
		text, err := write(customer, things)
		if err != nil {
			return err
		}
		printOut(text)
		return nil
	})
	fmt.Println("all is billed")
}
