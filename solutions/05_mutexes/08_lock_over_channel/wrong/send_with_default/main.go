// Tempting: a select with default sends only if main is ready to receive. main is
// drawing, so most packages are never drawn.
//
//koan:rejected TestEveryPackageIsDrawn: Every package is on the screen, and counted.
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
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
	select {
	case b.events <- pkg:
	default:
	}
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
