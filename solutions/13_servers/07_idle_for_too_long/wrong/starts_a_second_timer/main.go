// Tempting: start another timer at each line. The first timer still runs, and
// fires.
//
//koan:rejected TestAGuestWhoTalksStays: so she is heard until she hangs up.
//koan:also TestAnIdleGuestIsDisconnected, TestNoLeaks, TestFiveSeconds
//koan:also TestShowingIsNotIdling, TestALineAtTheLastInstant
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	silent := make(chan struct{}, 100)
	start := func() { time.AfterFunc(idleLimit, func() { silent <- struct{}{} }) }
	start()
	for {
		select {
		case line, ok := <-g.lines:
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			hear(g, line)
			start()
		case <-silent:
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
