// Tempting: a plain variable says that the shift has ended. Without
// synchronization, a worker may never see what main has written.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

func main() {
	pieces := make(chan string)
	var busy sync.WaitGroup
	over := false
	for _, name := range workers {
		busy.Go(func() {
			for !over {
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
	over = true
	busy.Wait()
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
}
