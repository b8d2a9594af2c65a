// Tempting: reset the timer after a guest's first line. Ann says more than one.
//
//koan:rejected TestAGuestWhoTalksStays: so she is heard until she hangs up.
//koan:also TestNoLeaks, TestFiveSeconds, TestShowingIsNotIdling
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	idle := time.NewTimer(idleLimit)
	defer idle.Stop()
	var once sync.Once
	for {
		select {
		case line, ok := <-g.lines:
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			hear(g, line)
			once.Do(func() { idle.Reset(idleLimit) })
		case <-idle.C:
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
