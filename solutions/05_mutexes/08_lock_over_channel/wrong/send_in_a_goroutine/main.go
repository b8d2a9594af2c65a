// Tempting: a goroutine of its own sends the event, and no goroutine waits for it. The
// channel is closed before it has sent.
//
//koan:rejected TestEveryPackageIsDrawn: panic: send on closed channel
//koan:also TestPackagesAreCompiledAtTheSameTime, TestNoDataRaces, TestASlowPackageIsDrawnLast, TestThreeHundredPackages
package main

import (
	"fmt"
	"sync"
)

type build struct {
	mu     sync.Mutex
	done   int
	events chan string
}

func (b *build) finish(pkg string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
	go func() { b.events <- pkg }()
}

func (b *build) progress() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.done
}

func main() {
	b := build{events: make(chan string)}
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
	for pkg := range b.events {
		draw(pkg, b.progress)
	}
	fmt.Println("built", b.progress())
}
