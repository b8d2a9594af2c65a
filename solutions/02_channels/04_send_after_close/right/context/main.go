// A context does what the channel over does.
package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	pieces := make(chan string)
	var busy sync.WaitGroup
	for _, name := range workers {
		busy.Go(func() {
			for ctx.Err() == nil {
				pieces <- makePiece(name)
			}
		})
	}
	go func() {
		endOfShift()
		cancel()
		busy.Wait()
		close(pieces)
	}()
	n := 0
	for p := range pieces {
		fmt.Println(p)
		n++
	}
	fmt.Println("pieces:", n)
	lockUp()
}
