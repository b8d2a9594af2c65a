// Tempting: the last goroutine ends the program, and a counter shows which one
// that is. It is a plain variable that both change without synchronization. One
// of the changes can get lost, and then the counter never reaches zero.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayHaveNothingToDo, TestBothMayBeDoneAtOnce
package main

import (
	"os"
	"runtime"
)

func main() {
	busy := 2
	leave := func() {
		busy--
		if busy == 0 {
			os.Exit(0)
		}
	}
	go func() {
		run(1, "A")
		leave()
	}()
	go func() {
		run(5, "B")
		leave()
	}()
	runtime.Goexit()
}
