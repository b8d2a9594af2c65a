// Tempting: count with an atomic Swap of what an atomic Load returned. They are two
// steps, so packages that are compiled at the same time are counted once.
//
//koan:rejected TestEveryPackageIsDrawn: panic: the bar shows
//koan:also TestPackagesAreCompiledAtTheSameTime, TestASlowPackageIsDrawnLast, TestThreeHundredPackages
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var done atomic.Int64
	events := make(chan string)
	var wg sync.WaitGroup
	for _, pkg := range packages {
		wg.Go(func() {
			compile(pkg)
			done.Swap(done.Load() + 1)
			events <- pkg
		})
	}
	go func() {
		wg.Wait()
		close(events)
	}()
	progress := func() int { return int(done.Load()) }
	for pkg := range events {
		draw(pkg, progress)
	}
	fmt.Println("built", progress())
}
