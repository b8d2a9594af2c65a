// Tempting: five seconds are enough for these photos. They are not enough for a
// panorama, and no thumbnail is printed before they are over.
//
//koan:rejected TestAPanorama: was cut off
//koan:also TestTheAlbumIsComplete, TestAnyPhotoMayTakeLongest
//koan:also TestTwoPhotosOfTheSameName
package main

import (
	"fmt"
	"time"
)

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() { made <- thumbnail(photo) }()
	}
	time.Sleep(5*time.Second + time.Millisecond)
	for len(made) > 0 {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
