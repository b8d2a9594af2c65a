// WaitGroup.Go defers its call of Done, so it works with Goexit.
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
