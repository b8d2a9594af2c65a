// Tempting: each worker compares the clock with the given constant shift. The
// shift ends when endOfShift returns, and that may be earlier.
//
//koan:rejected TestTheShiftMayEndEarly: The last line counts all pieces
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	start := time.Now()
	pieces := make(chan string)
	var wg sync.WaitGroup
	for _, name := range workers {
		wg.Go(func() {
			for time.Since(start) < shift {
				pieces <- makePiece(name)
			}
		})
	}
	go func() {
		wg.Wait()
		close(pieces)
	}()
	n := 0
	for p := range pieces {
		fmt.Println(p)
		n++
	}
	endOfShift2(start)
	fmt.Println("pieces:", n)
	lockUp()
}

func endOfShift2(start time.Time) { time.Sleep(shift - time.Since(start)) }
