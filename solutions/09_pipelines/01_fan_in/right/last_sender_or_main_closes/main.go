// The senders decrement an atomic number, and the one that gets zero closes the
// channel. main counts as a sender, too, in case there are no mirrors.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	packages := make(chan string)
	var open atomic.Int32
	open.Store(int32(len(mirrors)) + 1)
	done := func() {
		if open.Add(-1) == 0 {
			close(packages)
		}
	}
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
			done()
		}()
	}
	go done()
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
