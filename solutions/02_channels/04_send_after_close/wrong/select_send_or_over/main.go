// Tempting: a select between handing in and the end of the shift. The counter may
// be ready and the shift over: then chance decides, and the piece may be lost.
//
//koan:rejected TestNoPieceIsLost: What was expected
//koan:also TestALongPiece, TestALongerShift
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
