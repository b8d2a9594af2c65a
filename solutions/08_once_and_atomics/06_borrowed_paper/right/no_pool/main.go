// A new buffer for each bill. This is slower, but simpler: use a pool only after
// a measurement.
package main

import (
	"bytes"
	"errors"
	"fmt"
)

func bill(customer string, things []string) error {
	var buf bytes.Buffer
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
