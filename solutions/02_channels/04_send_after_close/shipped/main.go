// A workshop: workers make one piece after the other and send them to main. When
// the shift ends, main closes the channel.
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
	close(pieces)
	fmt.Println("pieces:", <-counted)
	lockUp()
}
