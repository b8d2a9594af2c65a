// Tempting: main waits for the first thumbnail and then takes all that are
// there. There is only one.
//
//koan:rejected TestTheAlbumIsComplete: was cut off
//koan:also TestNoLeaks, TestAPanorama, TestAnyPhotoMayTakeLongest
//koan:also TestTwoPhotosOfTheSameName, TestNoPhotos
package main

import "fmt"

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() { made <- thumbnail(photo) }()
	}
	fmt.Println(<-made)
	for len(made) > 0 {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
