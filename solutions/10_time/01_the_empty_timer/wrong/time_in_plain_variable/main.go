// Tempting: a goroutine of its own raises the alarms, and main stores the time
// of the last sign of life in a plain variable. Both goroutines access it
// without synchronization.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"time"
)

func main() {
	signs := machine()
	last := time.Now()
	over := make(chan struct{})
	defer close(over)
	go func() {
		for {
			wait := time.Until(last.Add(3 * time.Second))
			if wait <= 0 {
				fmt.Println("alarm")
				last = time.Now()
				continue
			}
			select {
			case <-time.After(wait):
			case <-over:
				return
			}
		}
	}()
	for range signs {
		fmt.Println("alive")
		last = time.Now()
	}
	fmt.Println("switched off")
}
