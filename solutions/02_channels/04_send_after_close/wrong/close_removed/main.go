// Tempting: without a close no panic. The counter waits, and main with it.
//
//koan:rejected TestNoPieceIsLost: What was expected
//koan:also TestNoLeaks, TestALongPiece, TestALongerShift, TestNoDataRaces
package main

import "fmt"

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
	fmt.Println("pieces:", <-counted)
	lockUp()
}
