// A number with a mutex, and a condition variable for which main waits.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	busy := 0
	var wg sync.WaitGroup
	for picture := range album {
		mu.Lock()
		for busy == 4 {
			cond.Wait()
		}
		busy++
		mu.Unlock()
		wg.Go(func() {
			thumbnail(picture)
			mu.Lock()
			busy--
			mu.Unlock()
			cond.Signal()
		})
	}
	wg.Wait()
	report()
}
