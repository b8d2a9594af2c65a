// Tempting: count A in main, and main waits; B has all the time to count
// itself while A is at work. As long as A takes any.
//
//koan:rejected TestMainWaitsForThemAndNotForTheClock: was cut off
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(1, "A")
	}()
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(5, "B")
	}()
	wg.Wait()
}
