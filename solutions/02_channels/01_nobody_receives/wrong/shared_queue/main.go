// Tempting: orders go through a slice that one goroutine fills and another
// empties. Both use it at the same time, without synchronization.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	orders := make(chan string)
	var queue []string
	over := make(chan bool, 1)
	go func() {
		for guest := range guests {
			queue = append(queue, dish(guest))
		}
		over <- true
	}()
	go func() {
		defer close(orders)
		for n := 0; n < guests; {
			if len(queue) > n {
				orders <- queue[n]
				n++
			} else {
				runtime.Gosched()
			}
		}
	}()
	cook(orders)
	<-over
	fmt.Println("kitchen closed")
}
