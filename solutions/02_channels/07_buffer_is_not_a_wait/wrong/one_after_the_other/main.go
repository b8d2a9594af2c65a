// Tempting: without goroutines nothing is missed, and it takes as long as all together.
//
//koan:rejected TestTheAlbumIsComplete: actual  : 12s
//koan:also TestAPanorama
package main

import "fmt"

func main() {
	for _, photo := range photos {
		fmt.Println(thumbnail(photo))
	}
	fmt.Println("album ready")
}
