// Tempting: the name goes through a variable, and the channel only says that a
// goroutine is done. If both are done at the same instant, the second name
// overwrites the first.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo
package main

import (
	"fmt"
)

func main() {
	var who string
	done := make(chan bool)
	work := func(iter int, name string) {
		run(iter, name)
		who = name
		done <- true
	}
	go work(5, "A")
	go work(1, "B")
	for range 2 {
		<-done
		fmt.Println(who, "is done")
	}
}
