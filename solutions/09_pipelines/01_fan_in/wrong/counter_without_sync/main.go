// Tempting: the senders decrement a plain variable. Two may do so at the same
// time, and one of them is not counted.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestManyMirrorsEndTogether, TestNoMirrors
package main

import "fmt"

func main() {
	packages := make(chan string)
	left := len(mirrors)
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
			if left--; left == 0 {
				close(packages)
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
