// A workshop: workers make one piece after the other and hand them in. When the
// shift is over, main closes the counter where they are handed in.
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
