// Tempting: put the buffer back as soon as the bill is written. Its bytes still
// belong to the buffer, and the next till overwrites them.
//
//koan:rejected TestEveryBillIsRight: Every bill contains what its customer has bought, and nothing else.
//koan:also TestExpensiveTea, TestNoDataRaces, TestOtherSales
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
			return nil, errors.New(customer + " wants what we do not sell")
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
