// Tempting: wait, close the channel, and then receive. While main waits, no
// goroutine receives.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestEveryPackageIsPrinted, TestMoreMirrors, TestManyMirrorsEndTogether, TestNoDataRaces
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
