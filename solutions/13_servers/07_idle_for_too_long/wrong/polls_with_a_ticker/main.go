// Tempting: look every ten seconds whether something was said since the last look. Who
// falls silent right after a look is noticed at the second one.
//
//koan:rejected TestWhoIsSilentIsDisconnected: ten seconds after his last word
//koan:also TestFiveSeconds
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	look := time.NewTicker(idleLimit)
	defer look.Stop()
	heard := false
	for {
		select {
		case line, ok := <-g.lines:
			if !ok {
				fmt.Println(g.name, "has left")
				return
			}
			heard = true
			hear(g, line)
		case <-look.C:
			if !heard {
				fmt.Println(g.name, "is disconnected")
				return
			}
			heard = false
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
