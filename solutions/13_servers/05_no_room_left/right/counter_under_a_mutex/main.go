// A number under a mutex counts the orders that are being printed.
package main

import "sync"

func main() {
	var (
		mu   sync.Mutex
		busy int // guarded by mu
		wg   sync.WaitGroup
	)
	change := func(by int) bool {
		mu.Lock()
		defer mu.Unlock()
		if busy+by > printers {
			return false
		}
		busy += by
		return true
	}
	for o := range orders() {
		if !change(1) {
			refuse(o)
			continue
		}
		wg.Go(func() {
			defer change(-1)
			print(o)
		})
	}
	wg.Wait()
}
