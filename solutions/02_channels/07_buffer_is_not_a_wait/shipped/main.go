// Thumbnails are made of all photos at the same time. The channel has room for every
// result.
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
