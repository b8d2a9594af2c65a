// The channel has room for one answer, and a goroutine that finds it full ends. The
// first answer always finds room.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
}

func first(tile string) string {
	answer := make(chan string, 1)
	for _, m := range mirrors {
		go func() {
			select {
			case answer <- m.fetch(tile):
			default:
			}
		}()
	}
	return <-answer
}
