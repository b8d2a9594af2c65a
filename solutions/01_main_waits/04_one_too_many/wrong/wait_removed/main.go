// Tempting: the report says that main was blocked in Wait, so Wait is removed.
// Now main returns at once, as in the first koan.
//
//koan:rejected TestBothFinish: main returned at once
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
}
