// The buffer has room for one event of each package, so the send under the lock never
// blocks. That is right as long as there is only one event for each package.
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
	b.events <- pkg
}

func (b *build) progress() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.done
}

func main() {
	b := build{events: make(chan string, len(packages))}
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
