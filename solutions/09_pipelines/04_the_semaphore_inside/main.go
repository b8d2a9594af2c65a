// A semaphore that is acquired before the go statement also limits the number
// of goroutines: the loop of main waits for a slot, and only then starts a
// goroutine.
//
//koan:class unbounded goroutines; 100 Go Mistakes: worker pools
//koan:shipped TestFewGoroutines: There are never more than nine goroutines
//koan:also TestPicturesThatTakeLonger, TestALargerAlbum, TestNeverMoreThanNineGoroutines
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
