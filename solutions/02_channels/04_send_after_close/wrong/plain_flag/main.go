// Tempting: a variable that says that the shift is over. Nothing makes a worker see what
// main has written to it.
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
