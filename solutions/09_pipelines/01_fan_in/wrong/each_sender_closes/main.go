// Tempting: each sender closes the channel when it is done. main's loop ends
// after the first, and the next sender panics.
//
//koan:rejected TestEveryPackageIsPrinted: Before 4s, all packages but git are printed.
//koan:also TestMainReturns, TestNoLeaks, TestMoreMirrors
//koan:also TestManyMirrorsEndTogether, TestNoDataRaces, TestNoMirrors
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
