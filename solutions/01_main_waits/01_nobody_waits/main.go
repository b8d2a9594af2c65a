// A go statement starts a goroutine and moves on. main starts two, has nothing
// left to do, and returns; and when main returns the program is over, whoever
// is still at work.
//
// A sync.WaitGroup counts goroutines that are not done. Add says how many are
// coming, Done counts one down, Wait blocks until the count is zero. Nobody has
// to know how long anything takes.
//
//koan:class main does not wait; the article; ASPLOS'19 study: non-blocking, WaitGroup
//koan:shipped TestBothFinish: main returned at once
//koan:shipped TestNoLeaks: was cut off
//koan:also TestTheyRunTogether, TestMainDoesNotGuessHowLong, TestRunDoesThePrinting
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		run(1, "A")
	}()
	go func() {
		defer wg.Done()
		run(5, "B")
	}()
	wg.Wait()
}
