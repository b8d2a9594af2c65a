// Tempting: send first, then lock and count. A package can be on the screen before it is
// counted.
//
//koan:rejected TestEveryPackageIsDrawn: panic: the bar shows
//koan:also TestPackagesAreCompiledAtTheSameTime, TestASlowPackageIsDrawnLast, TestThreeHundredPackages
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
	b.events <- pkg
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
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
