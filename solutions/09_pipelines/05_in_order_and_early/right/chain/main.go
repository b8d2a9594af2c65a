// Each goroutine waits for its turn: the one before it closes a channel when it
// has printed its line.
package main

import "fmt"

func main() {
	turn := make(chan struct{})
	close(turn)
	for _, line := range text {
		mine, next := turn, make(chan struct{})
		go func() {
			defer close(next)
			translated := translate(line)
			<-mine
			fmt.Println(translated)
		}()
		turn = next
	}
	<-turn
}
