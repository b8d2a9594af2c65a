// Tempting: everybody knows when the shift is over, so everybody looks at the clock. Not
// on Fridays.
//
//koan:rejected TestALongerShift: pieces: 10
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
