// Tempting: the flag is looked at after the piece is made. A piece that is made and
// not handed in is lost.
//
//koan:rejected TestNoPieceIsLost: pieces: 4
//koan:also TestALongPiece, TestALongerShift
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var over atomic.Bool
	pieces := make(chan string)
	var busy sync.WaitGroup
	for _, name := range workers {
		busy.Go(func() {
			for {
				p := makePiece(name)
				if over.Load() {
					return
				}
				pieces <- p
			}
		})
	}
	counted := make(chan int)
	go func() {
		n := 0
		for p := range pieces {
			fmt.Println(p)
			n++
		}
		counted <- n
	}()

	endOfShift()
	over.Store(true)
	busy.Wait()
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
}
