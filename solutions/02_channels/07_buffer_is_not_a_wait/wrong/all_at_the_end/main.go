// Tempting: wait for all, then look. Nothing is in the album until the largest photo is
// ready.
//
//koan:rejected TestTheAlbumIsComplete: as soon as it is made
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
