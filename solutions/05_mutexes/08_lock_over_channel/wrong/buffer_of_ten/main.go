// Tempting: a buffer of ten is more than there are packages. A larger build has more.
//
//koan:rejected TestThreeHundredPackages: all goroutines are asleep - deadlock!
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
	b := build{events: make(chan string, 10)}
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
