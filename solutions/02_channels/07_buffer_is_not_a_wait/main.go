// A buffer lets senders go on without a receiver. It makes no goroutine wait
// for the results. main receives as many values as there are photos, and each
// receive waits for the next value.
//
//koan:class premature return: buffered results not waited for; ASPLOS'19 study: non-blocking, channel misuse; 100 Go Mistakes
//koan:shipped TestTheAlbumIsComplete: actual  : []string{"album ready"}
//koan:also TestNoLeaks, TestAPanorama, TestAnyPhotoMayTakeLongest
//koan:also TestTwoPhotosOfTheSameName
package main

import "fmt"

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() {
			made <- thumbnail(photo)
		}()
	}

	for range photos {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
