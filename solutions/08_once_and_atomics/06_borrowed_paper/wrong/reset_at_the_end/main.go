// Tempting: empty the buffer after printing. If there is an error bill returns
// earlier, and the next bill begins with half a bill.
//
//koan:rejected TestEveryBillIsRight: Every bill contains what its customer has bought, and nothing else.
//koan:also TestExpensiveTea, TestOtherSales
package main

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func bill(customer string, things []string) error {
	buf := buffers.Get().(*bytes.Buffer)
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
	buf.Reset()
	return nil
}

func main() {
	tills(bill)
	fmt.Println("all is billed")
}
