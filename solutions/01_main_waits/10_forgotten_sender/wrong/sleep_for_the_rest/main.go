// Tempting: two have reported, and the new one takes two seconds more.
//
//koan:rejected TestTheCrewShrinks: actual  : 7.001s
//koan:rejected TestAnyoneMayBeTheLongest: actual  : 5.001s
//koan:also TestMainReturnsWhenAllAreDone, TestTheCrewGrows, TestMainDoesNotGuessHowLong
package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan bool, 3)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range 2 {
		<-done
	}
	time.Sleep(2*time.Second + time.Millisecond)
	fmt.Println("all done")
}
