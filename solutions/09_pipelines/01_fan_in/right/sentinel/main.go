// Each sender sends an empty name when it is done, and main counts these.
package main

import "fmt"

func main() {
	packages := make(chan string)
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
			packages <- ""
		}()
	}
	count := 0
	for open := len(mirrors); open > 0; {
		name := <-packages
		if name == "" {
			open--
			continue
		}
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
