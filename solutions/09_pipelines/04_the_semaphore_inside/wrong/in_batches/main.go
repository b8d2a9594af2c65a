// Tempting: four goroutines, wait for them, and the next four. Three of them wait for
// the slowest, and nobody is at work on the pictures that are left.
//
//koan:rejected TestWhoIsDoneTakesTheNext: four are at work
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	started := 0
	for picture := range album {
		wg.Go(func() { thumbnail(picture) })
		if started++; started%4 == 0 {
			wg.Wait()
		}
	}
	wg.Wait()
	report()
}
