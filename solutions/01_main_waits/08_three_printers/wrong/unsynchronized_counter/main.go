// Tempting: a counter shows which goroutine is the last to end. It is a plain
// variable that all of them change without synchronization. A change can get
// lost, and then main waits forever.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestAllMayFail, TestAllMayPanic
package main

import (
	"fmt"
)

func main() {
	left, over := 3, make(chan bool)
	work := func(iter int, name string) {
		defer func() {
			if problem := recover(); problem != nil {
				fmt.Println(name, "panicked:", problem)
			}
			left--
			if left == 0 {
				close(over)
			}
		}()
		if err := run(iter, name); err != nil {
			fmt.Println(name, "failed:", err)
			return
		}
		fmt.Println(name, "is done")
	}
	go work(1, "A")
	go work(3, "B")
	go work(5, "C")
	<-over
}
