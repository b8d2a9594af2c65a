// Tempting: ask one mirror after the other, without a channel. This takes nine
// seconds instead of four.
//
//koan:rejected TestEveryPackageIsPrinted: actual  : 9s
//koan:also TestMoreMirrors, TestManyMirrorsEndTogether
package main

import "fmt"

func main() {
	count := 0
	for _, m := range mirrors {
		for name := range m.list() {
			fmt.Println(name)
			count++
		}
	}
	fmt.Println(count, "packages")
}
