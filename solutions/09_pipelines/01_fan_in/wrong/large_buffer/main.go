// Tempting: with a buffer main can wait first. The packages come out when all
// have come in, and there is a limit to it.
//
//koan:rejected TestEveryPackageIsPrinted: After three seconds all but git have come.
//koan:also TestMoreMirrors, TestManyEndTogether
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
