// Tempting: three receives, so a third goroutine sends. Now main prints a name
// that doesn't exist.
//
//koan:rejected TestBothAreReportedWhenDone: Before 1s, nothing is printed.
//koan:also TestMainWaitsForASlowerRun, TestBothMayBeDoneAtOnce
//koan:also TestBothMayHaveNothingToDo
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
