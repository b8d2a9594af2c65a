// The timer was started with the connection, so it measured how long the
// connection had been open, not how long the guest had been idle. Now every
// line starts it again. Since Go 1.23, Reset also removes a value that was not
// received.
//
//koan:class idle timer not reset; package time: Timer.Reset; package net/http: Server.IdleTimeout
//koan:shipped TestAGuestWhoTalksStays: so she is heard until she hangs up.
//koan:also TestAnIdleGuestIsDisconnected, TestNoLeaks, TestFiveSeconds
//koan:also TestShowingIsNotIdling, TestALineAtTheLastInstant
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
