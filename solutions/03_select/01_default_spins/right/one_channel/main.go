// Two goroutines send everything on one channel, and end when the hall closes.
package main

import (
	"fmt"
	"sync"
)

func main() {
	news, arrivals, closing := headlines(), trains(), hall()
	lines, closed := make(chan string), make(chan struct{})
	var wg sync.WaitGroup
	show := func(what string, from <-chan string) {
		for {
			select {
			case s := <-from:
				lines <- what + s
			case <-closed:
				return
			}
		}
	}
	wg.Go(func() { show("news: ", news) })
	wg.Go(func() { show("arriving: ", arrivals) })
	for {
		select {
		case line := <-lines:
			fmt.Println(line)
		case <-closing:
			close(closed)
			fmt.Println("good night")
			wg.Wait()
			return
		}
	}
}
