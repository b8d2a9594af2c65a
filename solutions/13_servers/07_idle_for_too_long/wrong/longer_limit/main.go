// Tempting: a minute is enough for Ann. Bob then stays connected for a minute,
// too.
//
//koan:rejected TestAnIdleGuestIsDisconnected: ten seconds after his last line.
//koan:also TestAGuestWhoTalksStays, TestFiveSeconds, TestALineAtTheLastInstant
package main

import (
	"fmt"
	"sync"
	"time"
)

func serve(g guest) {
	idle := time.NewTimer(time.Minute)
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
