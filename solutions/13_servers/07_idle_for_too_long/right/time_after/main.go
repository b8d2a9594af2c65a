// time.After in the loop starts a new timer for each wait, so it measures the
// idle time. Since Go 1.23 the garbage collector frees timers that the program
// no longer uses.
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
