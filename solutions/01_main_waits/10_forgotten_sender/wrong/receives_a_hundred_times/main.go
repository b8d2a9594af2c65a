// Tempting: a hundred will do for any crew. A buffer may be too large, but to
// receive more often than anybody sends is to wait for ever.
//
//koan:rejected TestAllFinish: all goroutines are asleep - deadlock!
//koan:also TestMainReturnsWhenAllAreDone, TestTheCrewGrows, TestTheCrewShrinks
//koan:also TestAnyoneMayBeTheLongest, TestMainDoesNotGuessHowLong
package main

import "fmt"

func main() {
	done := make(chan bool, 100)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range 100 {
		<-done
	}
	fmt.Println("all done")
}
