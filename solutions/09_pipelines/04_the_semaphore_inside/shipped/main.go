// The program makes a thumbnail of every picture in a large album. It makes at most
// four at the same time, because each of them needs a lot of memory.
package main

import "sync"

func main() {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for picture := range album {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			thumbnail(picture)
		})
	}
	wg.Wait()
	report()
}
