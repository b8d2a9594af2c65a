// A deadline says until when the next line must come. Each line moves it.
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	until := time.Now().Add(idleLimit)
	for {
		select {
		case line, ok := <-g.lines:
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			hear(g, line)
			until = time.Now().Add(idleLimit)
		case <-time.After(time.Until(until)):
			fmt.Println(g.name, "is disconnected")
			return
		}
	}
}

func main() {
	var wg sync.WaitGroup
	for _, g := range guests() {
		wg.Go(func() { serve(g) })
	}
	wg.Wait()
}
