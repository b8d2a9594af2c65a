// The program asks several mirrors for their packages at the same time, and prints
// every package as soon as its mirror sends it.
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
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
