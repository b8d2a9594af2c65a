// Tempting: AfterFunc disconnects the guest and sets a plain variable. If a
// line comes at the same instant, two goroutines access the variable without
// synchronization.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestALineAtTheLastInstant
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	gone := false
	out := make(chan struct{})
	idle := time.AfterFunc(idleLimit, func() {
		if gone {
			return
		}
		gone = true
		fmt.Println(g.name, "is disconnected")
		close(out)
	})
	for {
		select {
		case line, ok := <-g.lines:
			if gone {
				return
			}
			if !ok {
				gone = true
				idle.Stop()
				fmt.Println(g.name, "has left")
				return
			}
			idle.Stop()
			hear(g, line)
			idle.Reset(idleLimit)
		case <-out:
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
