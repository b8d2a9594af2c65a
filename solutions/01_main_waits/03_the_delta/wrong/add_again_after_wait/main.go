// Tempting: first one, then the other, each with its own Add and Wait. The
// second Add comes a second late, but in time for A. If B is the longer one,
// the first Wait is over when A is done, the second when B is: well too. Only
// now B does not start before A is done.
//
//koan:rejected TestBothFinish: After one second A and B have each printed a line
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 6s
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
