// Tempting: a channel for each name, in a map. Two members of the same name
// share an entry, so main waits for only one of them.
//
//koan:rejected TestTwoMayHaveTheSameName: was cut off
package main

import (
	"fmt"
)

func main() {
	done := map[string]chan bool{}
	for _, w := range crew {
		c := make(chan bool, 1)
		done[w.name] = c
		go func() {
			run(w.iter, w.name)
			c <- true
		}()
	}
	for _, c := range done {
		<-c
	}
	fmt.Println("all done")
}
