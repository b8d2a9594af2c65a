// Tempting: with a large buffer, main can wait first. The packages are printed
// only when all have been sent, and the buffer has a limit.
//
//koan:rejected TestEveryPackageIsPrinted: Before 4s, all packages but git are printed.
//koan:also TestMoreMirrors, TestManyMirrorsEndTogether
package main

import (
	"fmt"
	"sync"
)

func main() {
	packages := make(chan string, 1000)
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
