// Tempting: remove the semaphore. Then all thumbnails are made at the same time.
//
//koan:rejected TestFourThumbnailsAtATime: actual  : 1s
//koan:also TestFewGoroutines, TestPicturesThatTakeLonger, TestALargerAlbum, TestNeverMoreThanNineGoroutines
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
