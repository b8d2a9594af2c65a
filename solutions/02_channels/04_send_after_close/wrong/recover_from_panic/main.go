// Tempting: the workers recover from the panic. The piece at hand is lost.
//
//koan:rejected TestNoPieceIsLost: pieces: 4
//koan:also TestNoLeaks, TestALongPiece, TestALongerShift, TestNoDataRaces
//koan:also TestTheShiftMayEndEarly, TestMoreWorkers
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
