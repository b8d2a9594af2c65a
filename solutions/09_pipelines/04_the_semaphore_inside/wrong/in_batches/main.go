// Tempting: start four goroutines, wait for them, and start the next four. Three
// of them wait for the slowest, although pictures are left.
//
//koan:rejected TestPicturesThatTakeLonger: four thumbnails are being made
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
