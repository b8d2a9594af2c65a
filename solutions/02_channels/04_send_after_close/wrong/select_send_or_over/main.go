// Tempting: a select sends the piece or sees the end of the shift. If both are
// possible, select takes either, so the piece may be lost.
//
//koan:rejected TestNoPieceIsLost: Ada and Ben send a piece each
//koan:also TestALongPiece, TestALongerShift, TestTheShiftMayEndEarly
//koan:also TestMoreWorkers
package main

import (
	"fmt"
	"sync"
)

func main() {
	pieces, over := make(chan string), make(chan struct{})
	var busy sync.WaitGroup
	for _, name := range workers {
		busy.Go(func() {
			for {
				select {
				case pieces <- makePiece(name):
				case <-over:
					return
				}
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
	close(over)
	busy.Wait()
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
}
