// Tempting: the slowest mirror needs four seconds, so close a moment after that. Of a
// mirror that needs longer some packages are missing then.
//
//koan:rejected TestMoreMirrors: vi comes last
//koan:also TestEveryPackageIsPrinted, TestNoDataRaces
//koan:also TestNoLeaks, TestManyEndTogether
package main

import (
	"fmt"
	"time"
)

func main() {
	packages := make(chan string)
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
		}()
	}
	time.AfterFunc(4*time.Second+time.Nanosecond, func() { close(packages) })
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
