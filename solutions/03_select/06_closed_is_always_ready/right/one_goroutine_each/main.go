// A goroutine for each of them, and no select at all.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"ann", "bob"} {
		lines := join(name)
		wg.Go(func() {
			for line := range lines {
				fmt.Printf("%s: %s\n", name, line)
			}
		})
	}
	wg.Wait()
	fmt.Println("everybody has left")
}
