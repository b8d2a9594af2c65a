// Tempting: disconnect nobody. Bob's goroutine waits for ever.
//
//koan:rejected TestWhoIsSilentIsDisconnected: all goroutines are asleep - deadlock!
//koan:also TestWhoTalksStays, TestFiveSeconds, TestShowingIsNotSilence
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
