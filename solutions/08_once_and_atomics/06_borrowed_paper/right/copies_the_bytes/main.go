// The buffer is put back before the bill is printed, so the bill is a copy of its
// bytes.
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
	fmt.Fprintf(buf, "For %s:", customer)
	for _, thing := range things {
		cents, ok := prices[thing]
		if !ok {
			return nil, errors.New(customer + " wants what we do not sell")
		}
		fmt.Fprintf(buf, " %s %d", thing, cents)
	}
	return bytes.Clone(buf.Bytes()), nil
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
