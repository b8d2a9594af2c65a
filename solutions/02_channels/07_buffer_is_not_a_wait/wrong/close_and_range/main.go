// Tempting: a range needs a close. This one comes before the thumbnails.
//
//koan:rejected TestTheAlbumIsComplete: actual  : []string{"album ready"}
//koan:also TestNoLeaks, TestAPanorama
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
