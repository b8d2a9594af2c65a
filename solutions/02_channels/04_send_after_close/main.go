// Closing a channel says to the receivers that nothing more will come. It
// doesn't stop the senders. Now main signals the senders on another channel and
// waits until they have returned. After that, it is safe to close.
//
//koan:class send on closed channel; ASPLOS'19 study: non-blocking, channel misuse; GoKer: channel misuse
//koan:shipped TestNoPieceIsLost: panic: send on closed channel
//koan:also TestALongPiece, TestALongerShift, TestNoDataRaces
//koan:also TestTheShiftMayEndEarly, TestMoreWorkers
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
				case <-over:
					return
				default:
				}
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
	close(over)
	busy.Wait()
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
}
