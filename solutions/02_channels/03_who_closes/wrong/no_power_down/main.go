// Tempting: the panic came while the sensors powered down, so they don't power
// down any more. They run until their batteries are empty.
//
//koan:rejected TestEverySensorPowersDown: Both sensors power down
package main

import (
	"fmt"
	"sync"
)

func main() {
	values := make(chan string)
	var senders sync.WaitGroup
	for _, s := range sensors {
		senders.Go(func() {
			s.measure(values)
		})
	}
	go func() {
		senders.Wait()
		close(values)
	}()

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
