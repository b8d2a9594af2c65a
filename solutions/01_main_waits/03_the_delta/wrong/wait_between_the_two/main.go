// Tempting: add one, wait for it, add the next. The counter is right at every
// moment, but B does not start before A is done.
//
//koan:rejected TestBothFinish: After one second A and B have each printed a line
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
