// Three goroutines, each with a connection of its own. No connection is ever
// taken out of a pool, so none can be lost.
package main

import (
	"fmt"
	"sync"
)

func main() {
	todo := make(chan string)
	var wg sync.WaitGroup
	for range 3 {
		c := connect()
		wg.Go(func() {
			for q := range todo {
				if answer, err := c.query(q); err != nil {
					fmt.Println(q, "failed:", err)
				} else {
					fmt.Println(q, answer)
				}
			}
		})
	}
	for _, q := range questions {
		todo <- q
	}
	close(todo)
	wg.Wait()
	fmt.Println("all answered")
}
