// An atomic flag is enough here, because the workers don't wait for it. They
// check it between two pieces.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var over atomic.Bool
	var busy, counting sync.WaitGroup
	pieces := make(chan string)
	for _, name := range workers {
		busy.Go(func() {
			for !over.Load() {
				pieces <- makePiece(name)
			}
		})
	}
	n := 0
	counting.Go(func() {
		for p := range pieces {
			fmt.Println(p)
			n++
		}
	})
	endOfShift()
	over.Store(true)
	busy.Wait()
	close(pieces)
	counting.Wait()
	fmt.Println("pieces:", n)
	lockUp()
}
