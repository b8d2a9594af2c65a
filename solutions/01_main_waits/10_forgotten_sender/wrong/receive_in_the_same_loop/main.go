// Tempting: a receive where the sender is started, and none can be forgotten.
// But nobody starts before the one ahead is done.
//
//koan:rejected TestAllFinish: After one second A, B and C have each printed a line
//koan:rejected TestMainReturnsWhenAllAreDone: actual  : 9s
//koan:also TestTheCrewGrows, TestTheCrewShrinks, TestAnyoneMayBeTheLongest
//koan:also TestMainDoesNotGuessHowLong
package main

import "fmt"

func main() {
	done := make(chan bool, 2)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
		<-done
	}
	fmt.Println("all done")
}
