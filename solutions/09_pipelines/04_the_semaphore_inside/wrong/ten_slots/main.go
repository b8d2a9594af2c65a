// Tempting: more places, less of a crowd in front of them. The memory is not
// there for ten.
//
//koan:rejected TestFourAtATime: actual  : 20s
//koan:also TestNoCrowd, TestWhoIsDoneTakesTheNext, TestALargerAlbum, TestThereIsRoomForAll
package main

import "sync"

func main() {
	slots := make(chan struct{}, 10)
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
