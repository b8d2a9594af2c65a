// Tempting: show the line in another goroutine, so that the timer starts again
// at once. main doesn't wait for that goroutine, so the last lines are lost.
//
//koan:rejected TestShowingIsNotIdling: While the server shows Ann's line
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
