// Thumbnails of all photos are made at the same time. The channel has room for all
// of them.
package main

import "fmt"

func main() {
	made := make(chan string, len(photos))
	for _, photo := range photos {
		go func() {
			made <- thumbnail(photo)
		}()
	}

	for len(made) > 0 {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
