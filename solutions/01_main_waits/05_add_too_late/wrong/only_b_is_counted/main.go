// Tempting: B takes longer, so B is the one to be counted. For A nobody waits.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestMainDoesNotWaitForTheClock
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go run(lines("A"), "A")
	go func() {
		defer wg.Done()
		run(lines("B"), "B")
	}()
	wg.Wait()
}
