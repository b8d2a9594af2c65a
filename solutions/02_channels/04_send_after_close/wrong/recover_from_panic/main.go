// Tempting: recover, and the worker is gone, and so is the piece.
//
//koan:rejected TestNoPieceIsLost: pieces: 4
//koan:also TestNoLeaks, TestALongPiece, TestALongerShift, TestNoDataRaces
package main

import (
	"fmt"
	"sync"
)

func main() {
	pieces := make(chan string)
	var busy sync.WaitGroup
	for _, name := range workers {
		busy.Go(func() {
			defer func() { _ = recover() }()
			for {
				pieces <- makePiece(name)
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
	close(pieces)
	busy.Wait()
	fmt.Println("pieces:", <-counted)
	lockUp()
}
