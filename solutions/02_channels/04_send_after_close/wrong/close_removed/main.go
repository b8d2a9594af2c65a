// Tempting: without a close, no send can panic. But the workers go on, and main
// waits for the count forever.
//
//koan:rejected TestNoPieceIsLost: The last line counts all pieces
//koan:also TestNoLeaks, TestALongPiece, TestALongerShift, TestNoDataRaces
//koan:also TestTheShiftMayEndEarly, TestMoreWorkers
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
