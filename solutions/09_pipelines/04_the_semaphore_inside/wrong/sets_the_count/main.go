// Tempting: tell report that there were four. There were two hundred.
//
//koan:rejected TestThereIsRoomForAll: no room for so many goroutines
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
	most.Store(4)
	report()
}
