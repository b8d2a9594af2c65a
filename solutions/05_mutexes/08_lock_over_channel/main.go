// finish held the lock while it waited for main to receive; main, which had just
// received, waited for the lock. Neither a look at the locks alone nor one at the
// channels alone shows the circle.
//
// Under a lock one does what it guards, and nothing that can block: no send, no
// receive, no call of a function that one does not know.
//
//koan:class mixed deadlock, send under a lock; GoKer: mixed deadlock; ASPLOS'19 study: blocking, channel with other
//koan:shipped TestEveryPackageIsDrawn: all goroutines are asleep - deadlock!
//koan:shipped TestTwentyPackages: all goroutines are asleep - deadlock!
//koan:also TestAllAreCompiledAtTheSameTime, TestNoDataRaces, TestASlowPackage
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
	b.count()
	b.events <- pkg
}

func (b *build) count() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
}

// progress says how many packages are done.
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
