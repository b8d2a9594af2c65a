// main runs B itself, so the program lives as long as B takes, and no longer.
// If main runs A instead, B is cut off as soon as B is the longer one.
//
// main doesn't have to know which one takes longer. A WaitGroup counts both,
// both call Done, and main waits until the count is zero.
//
//koan:class main waits for one of two; the article
//koan:shipped TestBothFinish: was cut off
//koan:shipped TestBothRunAtTheSameTime: actual  : 1s
//koan:also TestNoLeaks, TestMainWaitsForASlowerRun, TestMainWaitsForAQuickRun
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
