// Tempting: a counter shows which goroutine is the last to end. It is a plain
// variable that both change without synchronization. One of the changes can get
// lost, and then main waits forever.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayBeTired
package main

import (
	"fmt"
)

func main() {
	n, over := 0, make(chan bool)
	work := func(iter int, name string) {
		if run(iter, name) {
			fmt.Println(name, "is done")
		} else {
			fmt.Println(name, "is tired")
		}
		n++
		if n == 2 {
			close(over)
		}
	}
	go work(1, "A")
	go work(5, "B")
	<-over
}
