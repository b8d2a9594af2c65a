// A chat server. Who has said nothing for ten seconds has probably gone, and is
// disconnected.
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
			hear(g, line)
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
