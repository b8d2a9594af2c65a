// finish held the lock while it waited for main to receive. main had just received, and
// waited for the lock. So each waited for the other. You see this only if you look at
// the locks and the channels together.
//
// While a goroutine holds a lock, it should do only what the lock guards, and nothing
// that can block: no send, no receive, no call of an unknown function.
//
//koan:class mixed deadlock, send under a lock; GoKer: mixed deadlock; ASPLOS'19 study: blocking, channel with other
//koan:shipped TestEveryPackageIsDrawn: all goroutines are asleep - deadlock!
//koan:shipped TestThreeHundredPackages: all goroutines are asleep - deadlock!
//koan:also TestPackagesAreCompiledAtTheSameTime, TestNoDataRaces, TestASlowPackageIsDrawnLast
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
	b.count()
	b.events <- pkg
}

func (b *build) count() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done++
}

// progress returns how many packages are compiled.
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
