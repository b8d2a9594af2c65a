// The last goroutine to be done closes the channel, so the third receive
// returns with ok == false. An atomic counter shows which goroutine is the
// last.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	done := make(chan string)
	var left atomic.Int32
	left.Store(2)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
		if left.Add(-1) == 0 {
			close(done)
		}
	}
	go work(5, "A")
	go work(1, "B")
	for i := 0; i <= 2; i++ {
		if name, ok := <-done; ok {
			fmt.Println(name, "is done")
		}
	}
}
