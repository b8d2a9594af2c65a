// Tempting: when there is something in it, take all there is. There is one.
//
//koan:rejected TestTheAlbumIsComplete: was cut off
//koan:also TestNoLeaks, TestAPanorama
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
