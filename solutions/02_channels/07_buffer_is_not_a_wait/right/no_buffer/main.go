// The buffer isn't needed.
package main

import "fmt"

func main() {
	made := make(chan string)
	for _, photo := range photos {
		go func() { made <- thumbnail(photo) }()
	}
	for range len(photos) {
		fmt.Println(<-made)
	}
	fmt.Println("album ready")
}
