// Tempting: progress only reads, so a read lock should be enough. It waits for the
// writer all the same.
//
//koan:rejected TestEveryPackageIsDrawn: all goroutines are asleep - deadlock!
//koan:also TestPackagesAreCompiledAtTheSameTime, TestNoDataRaces, TestASlowPackageIsDrawnLast, TestThreeHundredPackages
package main

import (
	"fmt"
	"sync"
)

type build struct {
	mu     sync.RWMutex
	done   int
	events chan string
}

func (b *build) finish(pkg string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
	b.events <- pkg
}

func (b *build) progress() int {
	b.mu.RLock()
	defer b.mu.RUnlock()
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
