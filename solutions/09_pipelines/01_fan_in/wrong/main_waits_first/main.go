// Tempting: wait, close, and then print. Nobody receives while main waits.
//
//koan:rejected TestItEnds: all goroutines are asleep - deadlock!
//koan:also TestEveryPackageIsPrinted, TestMoreMirrors, TestManyEndTogether, TestNoDataRaces
package main

import (
	"fmt"
	"sync"
)

func main() {
	packages := make(chan string)
	var wg sync.WaitGroup
	for _, m := range mirrors {
		wg.Go(func() {
			for name := range m.list() {
				packages <- name
			}
		})
	}
	wg.Wait()
	close(packages)
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
