// A go statement starts a goroutine and returns at once. main starts two
// goroutines, has nothing left to do, and returns. When main returns, the
// program ends, and goroutines that are still working are cut off.
//
// A sync.WaitGroup counts the goroutines that are not done. Add raises the
// count, Done lowers it by one, and Wait blocks until it is zero. So main waits
// exactly as long as the goroutines take, and nothing has to be guessed.
//
//koan:class main does not wait; the article; ASPLOS'19 study: non-blocking, WaitGroup
//koan:shipped TestBothFinish: main returned at once
//koan:shipped TestNoLeaks: was cut off
//koan:also TestBothRunAtTheSameTime, TestMainWaitsForASlowerRun
//koan:also TestRunPrintsTheLines, TestEitherMayBeTheLonger
//koan:also TestBothMayBeDoneAtOnce
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
