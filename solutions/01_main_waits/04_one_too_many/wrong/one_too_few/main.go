// Tempting: three was too many, and main calls Wait once, so Add(1). That is
// one too few.
//
//koan:rejected TestBothFinish: was cut off
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
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
