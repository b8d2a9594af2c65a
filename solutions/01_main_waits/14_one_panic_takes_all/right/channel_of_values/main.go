// Each goroutine sends exactly one value, nil or the value of its panic, and
// main receives two values.
package main

import (
	"fmt"
	"os"
)

func start(failed chan<- any, iter int, name string) {
	go func() {
		defer func() { failed <- recover() }()
		run(iter, name)
	}()
}

func main() {
	failed := make(chan any, 2)
	start(failed, 3, "A")
	start(failed, 5, "B")
	code := 0
	for range 2 {
		if p := <-failed; p != nil {
			fmt.Fprintln(os.Stderr, "failed:", p)
			code = 1
		}
	}
	os.Exit(code)
}
