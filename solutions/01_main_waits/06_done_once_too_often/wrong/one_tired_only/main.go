// Tempting: a goroutine that is tired closes a channel, and one that is done
// sends a value. If both are tired, the second one closes a closed channel,
// which panics.
//
//koan:rejected TestBothMayBeTired: close of
//koan:also TestNoDataRaces
package main

import (
	"fmt"
)

func main() {
	done, tired := make(chan string), make(chan string)
	work := func(iter int, name string) {
		if run(iter, name) {
			fmt.Println(name, "is done")
			done <- name
		} else {
			fmt.Println(name, "is tired")
			close(tired)
		}
	}
	go work(1, "A")
	go work(5, "B")
	for range 2 {
		select {
		case <-done:
		case <-tired:
			tired = nil
		}
	}
}
