// The timer that was started with the connection measured how long it had been
// open, not how long it had been idle. Every line that is heard now starts it anew;
// Reset, since Go 1.23, also takes back a value that nobody has received yet.
//
//koan:class idle timer not reset; package time: Timer.Reset; package net/http: Server.IdleTimeout
//koan:shipped TestWhoTalksStays: Ann is heard until she hangs up.
//koan:also TestWhoIsSilentIsDisconnected, TestNoLeaks, TestFiveSeconds
//koan:also TestShowingIsNotSilence
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
