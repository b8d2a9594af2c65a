// Tempting: without goroutines, no thumbnail is missed. But it takes as long as
// all of them together.
//
//koan:rejected TestTheAlbumIsComplete: actual  : 12s
//koan:also TestAPanorama, TestAnyPhotoMayTakeLongest
//koan:also TestTwoPhotosOfTheSameName
package main

import "fmt"

func main() {
	for _, photo := range photos {
		fmt.Println(thumbnail(photo))
	}
	fmt.Println("album ready")
}
