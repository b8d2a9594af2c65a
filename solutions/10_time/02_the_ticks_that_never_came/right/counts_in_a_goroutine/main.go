// A goroutine does nothing but count, so it is ready for every tick. main
// reports.
package main

import (
	"fmt"
	"time"
)

func main() {
	leaves := car()
	paid := make(chan int)
	go func() {
		minute := time.NewTicker(time.Minute)
		defer minute.Stop()
		cents := 0
		for {
			select {
			case <-minute.C:
				cents++
			case <-leaves:
				paid <- cents
				return
			}
		}
	}()
	fifth := time.NewTicker(5 * time.Minute)
	defer fifth.Stop()
	for {
		select {
		case <-fifth.C:
			report()
		case cents := <-paid:
			fmt.Println(cents, "cents to pay")
			return
		}
	}
}
