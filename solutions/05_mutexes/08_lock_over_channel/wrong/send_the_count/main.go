// Tempting: count under the lock, and send the count with the event. It is sent without
// the lock, so a later count can arrive first, and then the bar goes back.
//
//koan:rejected TestEveryPackageIsDrawn: panic: the bar shows
//koan:also TestPackagesAreCompiledAtTheSameTime, TestASlowPackageIsDrawnLast, TestThreeHundredPackages
package main

import (
	"fmt"
	"sync"
)

type event struct {
	pkg  string
	done int
}

type build struct {
	mu     sync.Mutex
	done   int
	events chan event
}

func (b *build) finish(pkg string) {
	b.mu.Lock()
	b.done++
	e := event{pkg, b.done}
	b.mu.Unlock()
	b.events <- e
}

func main() {
	b := build{events: make(chan event)}
	var wg sync.WaitGroup
	for _, pkg := range packages {
		wg.Go(func() {
			compile(pkg)
			b.finish(pkg)
		})
	}
	go func() {
		wg.Wait()
		close(b.events)
	}()
	for e := range b.events {
		draw(e.pkg, func() int { return e.done })
	}
	fmt.Println("built", len(packages))
}
