// A WaitGroup shows when the last thumbnail has been sent, and then the channel
// is closed.
package main

import (
	"fmt"
	"sync"
)

func main() {
	made := make(chan string)
	var wg sync.WaitGroup
	for _, photo := range photos {
		wg.Go(func() { made <- thumbnail(photo) })
	}
	go func() {
		wg.Wait()
		close(made)
	}()
	for t := range made {
		fmt.Println(t)
	}
	fmt.Println("album ready")
}
