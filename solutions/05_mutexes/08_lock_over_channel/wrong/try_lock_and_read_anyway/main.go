// Tempting: TryLock, and read in any case. If another goroutine holds the lock,
// the read is a data race.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

// A build counts the packages that are compiled, and sends an event for each.
type build struct {
	mu     sync.Mutex
	done   int // guarded by mu
	events chan string
}

// finish counts a package, and sends an event.
func (b *build) finish(pkg string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
	b.events <- pkg
}

// progress returns how many packages are compiled.
func (b *build) progress() int {
	if b.mu.TryLock() {
		defer b.mu.Unlock()
	}
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
