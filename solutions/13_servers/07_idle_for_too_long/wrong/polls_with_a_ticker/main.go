// Tempting: check every ten seconds whether a line came since the last check. A
// guest who falls silent after a check is noticed only at the second check
// after that.
//
//koan:rejected TestAnIdleGuestIsDisconnected: ten seconds after his last line.
//koan:also TestFiveSeconds, TestALineAtTheLastInstant
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
