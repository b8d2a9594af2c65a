// A sync.Once lets only the first goroutine send.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
}

func first(tile string) string {
	answer := make(chan string)
	var once sync.Once
	for _, m := range mirrors {
		go func() {
			a := m.fetch(tile)
			once.Do(func() { answer <- a })
		}()
	}
	return <-answer
}
