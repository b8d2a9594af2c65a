// Tempting: close the channel when the slowest mirror is done, after four
// seconds. A slower mirror loses packages.
//
//koan:rejected TestMoreMirrors: At 8s the last mirror sends vi
//koan:also TestEveryPackageIsPrinted, TestNoDataRaces
//koan:also TestNoLeaks, TestManyMirrorsEndTogether
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
