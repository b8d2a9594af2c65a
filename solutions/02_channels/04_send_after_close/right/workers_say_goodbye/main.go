// Each worker sends a second signal when it leaves, so main knows when to stop,
// and no channel has to be closed.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var over atomic.Bool
	pieces, gone := make(chan string), make(chan struct{})
	for _, name := range workers {
		go func() {
			for !over.Load() {
				pieces <- makePiece(name)
			}
			gone <- struct{}{}
		}()
	}
	go func() {
		endOfShift()
		over.Store(true)
	}()
	n := 0
	for left := len(workers); left > 0; {
		select {
		case p := <-pieces:
			fmt.Println(p)
			n++
		case <-gone:
			left--
		}
	}
	fmt.Println("pieces:", n)
	lockUp()
}
