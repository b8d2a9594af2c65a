// Tempting: more slots, so that fewer goroutines wait. The memory is enough for
// four thumbnails, not for ten.
//
//koan:rejected TestFourThumbnailsAtATime: actual  : 20s
//koan:also TestFewGoroutines, TestPicturesThatTakeLonger, TestALargerAlbum, TestNeverMoreThanNineGoroutines
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
