// Tempting: one number instead of two, for the loop follows the buffer. But
// nothing follows the crew.
//
//koan:rejected TestAllFinish: was cut off
//koan:also TestMainReturnsWhenAllAreDone, TestNoLeaks, TestTheCrewGrows
//koan:also TestAnyoneMayBeTheLongest, TestMainDoesNotGuessHowLong
package main

import "fmt"

func main() {
	done := make(chan bool, 2)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range cap(done) {
		<-done
	}
	fmt.Println("all done")
}
