// Tempting: the semaphore is the problem. Without it everybody works at once.
//
//koan:rejected TestFourAtATime: actual  : 1s
//koan:also TestNoCrowd, TestWhoIsDoneTakesTheNext, TestALargerAlbum, TestThereIsRoomForAll
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
