// The doors send their groups to main, and main alone counts.
package main

import (
	"fmt"
	"sync"
)

func main() {
	groups := make(chan int)
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			for group := range d.groups {
				groups <- group
			}
		})
	}
	go func() {
		wg.Wait()
		close(groups)
	}()
	visitors := 0
	for group := range groups {
		visitors += group
	}
	fmt.Println(visitors, "visitors")
}
