// Tempting: whoever is done closes. main believes that this was all, and the
// next to send finds the channel closed.
//
//koan:rejected TestEveryPackageIsPrinted: After three seconds all but git have come.
//koan:also TestItEnds, TestNoLeaks, TestMoreMirrors, TestManyEndTogether, TestNoDataRaces
package main

import "fmt"

func main() {
	packages := make(chan string)
	for _, m := range mirrors {
		go func() {
			defer close(packages)
			for name := range m.list() {
				packages <- name
			}
		}()
	}
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
