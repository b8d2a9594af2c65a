// Another goroutine reports, so main is ready for every tick. Only one report
// runs at a time.
package main

import (
	"fmt"
	"time"
)

func main() {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	leaves := car()
	due := make(chan struct{})
	go func() {
		for range due {
			report()
		}
	}()
	cents := 0
	for {
		select {
		case <-minute.C:
			cents++
			if cents%5 == 0 {
				select {
				case due <- struct{}{}:
				default:
				}
			}
		case <-leaves:
			close(due)
			fmt.Println(cents, "cents to pay")
			return
		}
	}
}
