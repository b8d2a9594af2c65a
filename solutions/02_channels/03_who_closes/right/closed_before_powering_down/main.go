// A sensor is done as a sender after its last value. It powers down meanwhile,
// and main waits for that at the end.
package main

import (
	"fmt"
	"sync"
)

func main() {
	values := make(chan string)
	var senders, all sync.WaitGroup
	for _, s := range sensors {
		senders.Add(1)
		all.Go(func() {
			s.measure(values)
			senders.Done()
			s.powerDown()
		})
	}
	all.Go(func() {
		senders.Wait()
		close(values)
	})

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
	all.Wait()
}
