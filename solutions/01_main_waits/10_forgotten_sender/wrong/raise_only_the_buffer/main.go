// Tempting: the channel was too small for three. Now there is room for a value
// that nobody will receive.
//
//koan:rejected TestAllFinish: was cut off
//koan:rejected TestNoLeaks: No goroutine may be left when main returns
//koan:also TestMainReturnsWhenAllAreDone, TestTheCrewGrows, TestAnyoneMayBeTheLongest
//koan:also TestMainDoesNotGuessHowLong
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
	for range 2 {
		<-done
	}
	fmt.Println("all done")
}
