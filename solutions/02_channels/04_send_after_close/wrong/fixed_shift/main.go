// Tempting: each worker knows the length of the shift and checks the clock. It
// is wrong when the shift changes.
//
//koan:rejected TestALongerShift: pieces: 10
//koan:also TestTheShiftMayEndEarly
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	pieces := make(chan string)
	var busy sync.WaitGroup
	start := time.Now()
	for _, name := range workers {
		busy.Go(func() {
			for time.Since(start) < 2500*time.Millisecond {
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
	busy.Wait()
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
}
