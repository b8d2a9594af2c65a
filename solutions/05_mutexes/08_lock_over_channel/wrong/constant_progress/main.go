// Tempting: a bar that is always full needs no count. But it is wrong until the
// last package is compiled.
//
//koan:rejected TestASlowPackageIsDrawnLast: panic: the bar shows 6
//koan:also TestEveryPackageIsDrawn, TestPackagesAreCompiledAtTheSameTime, TestThreeHundredPackages
package main

import (
	"fmt"
	"sync"
)

func main() {
	events := make(chan string)
	var wg sync.WaitGroup
	for _, pkg := range packages {
		wg.Go(func() {
			compile(pkg)
			events <- pkg
		})
	}
	go func() {
		wg.Wait()
		close(events)
	}()
	done := 0
	for pkg := range events {
		done++
		draw(pkg, func() int { return len(packages) })
	}
	fmt.Println("built", done)
}
