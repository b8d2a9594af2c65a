// Tempting: receive whatever there is, and stop when there is nothing more.
// At the start there is nothing yet.
//
//koan:rejected TestAllFinish: was cut off
//koan:also TestMainReturnsWhenAllAreDone, TestNoLeaks, TestTheCrewGrows
//koan:also TestTheCrewShrinks, TestAnyoneMayBeTheLongest, TestMainDoesNotGuessHowLong
package main

import "fmt"

func main() {
	done := make(chan bool, len(crew))
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for nothing := false; !nothing; {
		select {
		case <-done:
		default:
			nothing = true
		}
	}
	fmt.Println("all done")
}
