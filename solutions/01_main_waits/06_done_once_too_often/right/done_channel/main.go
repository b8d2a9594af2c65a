// Each goroutine sends a line about how it ended, and main prints it.
package main

import "fmt"

func main() {
	ended := make(chan string)
	work := func(iter int, name string) {
		if run(iter, name) {
			ended <- name + " is done"
		} else {
			ended <- name + " is tired"
		}
	}
	go work(1, "A")
	go work(5, "B")
	fmt.Println(<-ended)
	fmt.Println(<-ended)
}
