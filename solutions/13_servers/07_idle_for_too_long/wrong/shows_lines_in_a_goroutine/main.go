// Tempting: let another goroutine show the line, so that the timer starts anew at once.
// Nobody waits for it: the last lines are lost.
//
//koan:rejected TestShowingIsNotSilence: While a line of hers is shown
package main

import (
	"fmt"
	"sync"
	"time"
)

// serve hears what comes in until the guest hangs up or falls silent.
func serve(g guest) {
	idle := time.NewTimer(idleLimit)
	defer idle.Stop()
	for {
		select {
		case line, ok := <-g.lines:
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			go hear(g, line)
			idle.Reset(idleLimit)
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
