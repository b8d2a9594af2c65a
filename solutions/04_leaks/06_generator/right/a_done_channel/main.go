// nextFree closes a channel when it returns, and that ends the generator.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	time.Sleep(time.Minute)
}

func nextFree(year int) int {
	enough := make(chan struct{})
	defer close(enough)
	for n := range numbers(enough) {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

func numbers(enough <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-enough:
				return
			}
		}
	}()
	return out
}
