// WaitGroup.Go defers its Done, so it holds for a Goexit as well.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Go(func() {
			send(u)
			fmt.Println(u.name, "sent")
		})
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
