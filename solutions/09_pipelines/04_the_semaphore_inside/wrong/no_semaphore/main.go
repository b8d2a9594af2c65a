// Tempting: the semaphore is the problem. Without it everybody works at once.
//
//koan:rejected TestFourAtATime: actual  : 1s
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for picture := range album {
		wg.Go(func() { thumbnail(picture) })
	}
	wg.Wait()
	report()
}
