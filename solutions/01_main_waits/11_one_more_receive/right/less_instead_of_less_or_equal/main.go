// The smallest change: < instead of <=.
package main

import "fmt"

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for i := 0; i < 2; i++ {
		fmt.Println(<-done, "is done")
	}
}
