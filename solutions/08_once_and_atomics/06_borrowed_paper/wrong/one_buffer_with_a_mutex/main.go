// Tempting: one buffer, emptied for every bill, under a mutex. Every bill is right,
// and the tills queue for the buffer.
//
//koan:rejected TestThreeAtATime: No till waits for another.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var (
	mu  sync.Mutex
	buf bytes.Buffer
)

func bill(customer string, things []string) error {
	mu.Lock()
	defer mu.Unlock()
	buf.Reset()
	buf.WriteString("For " + customer + ":")
	for _, thing := range things {
		cents, ok := prices[thing]
		if !ok {
			return errors.New(customer + " is billed for what we do not sell")
		}
		fmt.Fprintf(&buf, " %s %d", thing, cents)
	}
	printOut(buf.Bytes())
	return nil
}

func main() {
	tills(bill)
	fmt.Println("all is billed")
}
