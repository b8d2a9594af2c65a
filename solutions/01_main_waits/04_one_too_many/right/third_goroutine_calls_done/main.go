// A third goroutine, which does nothing but call the missing Done. It is not
// good style, for it is there to make a wrong number right. It is accepted
// because nothing that the program does is wrong: whatever the schedule, all
// lines are printed, main returns when both are done, and nothing is left.
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
	go wg.Done()
	wg.Wait()
}
