// Tempting: one buffer and a mutex. Every bill is right, but the tills wait for
// each other.
//
//koan:rejected TestTheTillsWorkAtTheSameTime: The three tills work at the same time
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
			return errors.New(customer + " wants what we do not sell")
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
