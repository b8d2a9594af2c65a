// Tempting: three receives, so a third goroutine that sends. Now somebody is
// reported who does not exist.
//
//koan:rejected TestBothAreReported: Nobody is done from the start
//koan:also TestMainDoesNotGuessHowLong
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
	go func() { done <- "nobody" }()
	for i := 0; i <= 2; i++ {
		fmt.Println(<-done, "is done")
	}
}
