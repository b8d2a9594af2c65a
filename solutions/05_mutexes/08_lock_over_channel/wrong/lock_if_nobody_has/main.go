// Tempting: lock it unless somebody has it already, and read in any case.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

// A build counts what is done, and tells of it.
type build struct {
	mu     sync.Mutex
	done   int // guarded by mu
	events chan string
}

// finish counts a package, and tells of it.
func (b *build) finish(pkg string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
	b.events <- pkg
}

// progress says how many packages are done.
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
