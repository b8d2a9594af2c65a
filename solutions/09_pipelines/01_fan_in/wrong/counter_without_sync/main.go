// Tempting: the senders count themselves down in a plain variable. Two may do it
// at the same time, and one of the two is not counted.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestManyEndTogether
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
