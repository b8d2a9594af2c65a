// Room for one answer, and whoever finds it taken leaves. The first one always finds it
// free.
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
