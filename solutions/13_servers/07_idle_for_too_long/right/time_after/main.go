// time.After in the loop is a new timer for each wait, which is what idle means. Since
// Go 1.23 the old ones are collected when nobody refers to them any more.
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	for {
		select {
		case line, ok := <-g.lines:
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			hear(g, line)
		case <-time.After(idleLimit):
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
