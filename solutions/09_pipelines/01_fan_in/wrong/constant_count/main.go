// Tempting: there are five packages, so receive five times.
//
//koan:rejected TestMoreMirrors: vi comes last
//koan:also TestManyEndTogether
package main

import "fmt"

func main() {
	packages := make(chan string)
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
		}()
	}
	for range 5 {
		fmt.Println(<-packages)
	}
	fmt.Println(5, "packages")
}
