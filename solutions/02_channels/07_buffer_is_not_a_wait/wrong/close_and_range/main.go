// Tempting: main ranges over the channel, which needs a close. This close comes
// before any thumbnail.
//
//koan:rejected TestTheAlbumIsComplete: actual  : []string{"album ready"}
//koan:also TestNoLeaks, TestAPanorama, TestAnyPhotoMayTakeLongest
//koan:also TestTwoPhotosOfTheSameName
package main

import "fmt"

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() { made <- thumbnail(photo) }()
	}
	close(made)
	for t := range made {
		fmt.Println(t)
	}
	fmt.Println("album ready")
}
