// The timer is stopped while a line is shown, and started again afterwards.
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	idle := time.NewTimer(idleLimit)
	defer idle.Stop()
	for {
		select {
		case line, ok := <-g.lines:
			idle.Stop()
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			hear(g, line)
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
