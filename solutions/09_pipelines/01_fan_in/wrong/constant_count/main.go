// Tempting: receive five times, because there are five packages. Tomorrow there
// are more.
//
//koan:rejected TestMoreMirrors: At 8s the last mirror sends vi
//koan:also TestManyMirrorsEndTogether, TestNoMirrors
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
