// Tempting: Add in main, where it should be, and the other one stays, just in
// case. Now four are counted, and only two Done calls come.
//
//koan:rejected TestMainReturnsWhenBothAreDone: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		wg.Add(1)
		go func() {
			iter := lines(name)
			wg.Add(1)
			defer wg.Done()
			run(iter, name)
		}()
	}
	wg.Wait()
}
