// first cancels a context when it returns, and that releases the other goroutines.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
}

func first(tile string) string {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	answers := make(chan string)
	for _, m := range mirrors {
		go func() {
			answer := m.fetch(tile)
			select {
			case answers <- answer:
			case <-ctx.Done():
			}
		}()
	}
	return <-answers
}
