// A chat server. A guest who has said nothing for ten seconds has probably
// left, and is disconnected.
package main

import (
	"fmt"
	"sync"
	"time"
)

// serve hears a guest's lines until the guest hangs up or is idle for too long.
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
