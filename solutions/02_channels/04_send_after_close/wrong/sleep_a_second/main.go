// Tempting: main gives the workers a second to finish. They finish their piece
// and begin another.
//
//koan:rejected TestNoPieceIsLost: panic: send on closed channel
//koan:also TestALongPiece, TestALongerShift, TestNoDataRaces
package main

import (
	"fmt"
	"time"
)

func main() {
	pieces := make(chan string)
	for _, name := range workers {
		go func() {
			for {
				pieces <- makePiece(name)
			}
		}()
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
	time.Sleep(time.Second)
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
	time.Sleep(time.Second)
}
