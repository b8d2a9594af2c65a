// Each goroutine sends a line about how it ended, and main prints it. The send
// is deferred, so it happens on every way out.
package main

import "fmt"

func work(last chan<- string, iter int, name string) {
	words := name + " is done"
	defer func() {
		if problem := recover(); problem != nil {
			words = fmt.Sprint(name, " panicked: ", problem)
		}
		last <- words
	}()
	if err := run(iter, name); err != nil {
		words = fmt.Sprint(name, " failed: ", err)
	}
}

func main() {
	last := make(chan string)
	go work(last, 1, "A")
	go work(last, 3, "B")
	go work(last, 5, "C")
	for range 3 {
		fmt.Println(<-last)
	}
}
