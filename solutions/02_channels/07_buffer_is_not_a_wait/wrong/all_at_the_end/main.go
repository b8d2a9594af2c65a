// Tempting: main waits for all goroutines and then empties the channel. No
// thumbnail is printed until the last one is made.
//
//koan:rejected TestTheAlbumIsComplete: At 3s, the first thumbnail is printed, because it is made then.
//koan:also TestAnyPhotoMayTakeLongest, TestTwoPhotosOfTheSameName
package main

import (
	"fmt"
	"sync"
)

func main() {
	made := make(chan string, len(photos))
	var wg sync.WaitGroup
	for _, photo := range photos {
		wg.Go(func() {
			made <- thumbnail(photo)
		})
	}

	wg.Wait()
	for len(made) > 0 {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
