// Tempting: each worker checks the flag when it has made a piece. A piece that
// was at hand at the end of the shift is never sent.
//
//koan:rejected TestNoPieceIsLost: pieces: 4
//koan:also TestALongPiece, TestALongerShift, TestTheShiftMayEndEarly
//koan:also TestMoreWorkers
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
