// What is taken before the go statement limits the goroutines as well: main's
// loop waits for a place and only then starts somebody who has one.
//
//koan:class unbounded goroutines; 100 Go Mistakes: worker pools
//koan:shipped TestNoCrowd: There are never many more goroutines than can work.
//koan:also TestWhoIsDoneTakesTheNext, TestALargerAlbum, TestThereIsRoomForAll
package main

import "sync"

func main() {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for picture := range album {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			thumbnail(picture)
		})
	}
	wg.Wait()
	report()
}
