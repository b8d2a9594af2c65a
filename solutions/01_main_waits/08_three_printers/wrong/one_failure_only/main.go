// Tempting: a goroutine that fails closes a channel, and so does one that
// panics. If two fail, or two panic, the second one closes a closed channel,
// which panics.
//
//koan:rejected TestAllMayFail: close of closed channel
//koan:also TestAllMayPanic
package main

import (
	"fmt"
)

func main() {
	done, failed, jammed := make(chan bool, 3), make(chan bool), make(chan bool)
	work := func(iter int, name string) {
		defer func() {
			if problem := recover(); problem != nil {
				fmt.Println(name, "panicked:", problem)
				close(jammed)
			}
		}()
		if err := run(iter, name); err != nil {
			fmt.Println(name, "failed:", err)
			close(failed)
			return
		}
		fmt.Println(name, "is done")
		done <- true
	}
	go work(1, "A")
	go work(3, "B")
	go work(5, "C")
	f, j := failed, jammed
	for range 3 {
		select {
		case <-done:
		case <-f:
			f = nil
		case <-j:
			j = nil
		}
	}
}
