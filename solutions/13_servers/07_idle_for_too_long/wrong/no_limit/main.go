// Tempting: disconnect no guest. Bob's goroutine is then blocked forever.
//
//koan:rejected TestAnIdleGuestIsDisconnected: all goroutines are asleep - deadlock!
//koan:also TestAGuestWhoTalksStays, TestFiveSeconds, TestShowingIsNotIdling
//koan:also TestALineAtTheLastInstant
package main

import (
	"fmt"
	"sync"
)

func serve(g guest) {
	for line := range g.lines {
		hear(g, line)
	}
	fmt.Println(g.name, "has left")
}

func main() {
	var wg sync.WaitGroup
	for _, g := range guests() {
		wg.Go(func() { serve(g) })
	}
	wg.Wait()
}
