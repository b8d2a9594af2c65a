// Tempting: another goroutine waits for the evening and prints the number. It
// reads sorted while main may be writing it.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
)

func main() {
	letters, evening := mail()
	sorted := 0
	closed := make(chan struct{})
	go func() {
		<-evening
		fmt.Println("evening")
		fmt.Println("sorted:", sorted)
		close(closed)
	}()
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-closed:
			return
		}
	}
}
