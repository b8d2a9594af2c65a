// main prints which uploads were sent, after all goroutines have ended.
package main

import (
	"fmt"
	"sync"
)

func main() {
	sent := make([]bool, len(uploads))
	var wg sync.WaitGroup
	for i, u := range uploads {
		wg.Go(func() {
			send(u)
			sent[i] = true
		})
	}
	wg.Wait()
	for i, u := range uploads {
		if sent[i] {
			fmt.Println(u.name, "sent")
		}
	}
	fmt.Println("the connection is closed")
}
