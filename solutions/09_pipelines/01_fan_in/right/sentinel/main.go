// Each sender says when it is done, with an empty name; main counts the ends.
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
