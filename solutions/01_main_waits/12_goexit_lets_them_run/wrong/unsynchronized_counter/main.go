// Tempting: whoever is the last ends the program, and a counter tells who that
// is. Both change it, and nothing keeps them from doing so at the same time:
// then one of the two changes can be lost, and nobody is the last.
//
//koan:rejected TestNoDataRaces: There must be no data race.
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
