// Tempting: main checks the length in a loop until the channel is full. The
// loop keeps a processor busy all the time.
//
//koan:rejected TestTheAlbumIsComplete: Busy waiting
//koan:also TestNoLeaks, TestAPanorama, TestNoDataRaces
//koan:also TestAnyPhotoMayTakeLongest, TestTwoPhotosOfTheSameName
package main

import (
	"fmt"
	"runtime"
)

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() { made <- thumbnail(photo) }()
	}
	for len(made) < len(photos) {
		runtime.Gosched()
	}
	for len(made) > 0 {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
