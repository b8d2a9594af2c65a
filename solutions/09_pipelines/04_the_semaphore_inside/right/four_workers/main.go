// Four goroutines for the whole album, and a channel that sends them the
// pictures.
package main

import "sync"

func main() {
	pictures := make(chan int)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for picture := range pictures {
				thumbnail(picture)
			}
		})
	}
	for picture := range album {
		pictures <- picture
	}
	close(pictures)
	wg.Wait()
	report()
}
