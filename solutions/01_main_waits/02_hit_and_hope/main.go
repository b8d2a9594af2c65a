// main does B's work itself, and that keeps the program alive for as long as B
// takes, and no longer. To exchange A and B only exchanges who is cut off on
// the day that the other one takes longer.
//
// Who takes longest need not be known. Both are counted, both say when they
// are done, and main waits for the count to reach zero.
//
//koan:class main waits for one of two; the article
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestTheyRunTogether: actual  : 1s
//koan:also TestNoLeaks, TestMainDoesNotGuessHowLong, TestNobodyIsForgottenForBeingLate
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
