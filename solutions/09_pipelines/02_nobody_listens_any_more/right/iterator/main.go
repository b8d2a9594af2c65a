// As an iterator, the filter runs in the goroutine that ranges over it, and ends
// with the loop.
package main

import (
	"fmt"
	"iter"
	"strings"
)

func errorsOnly(lines <-chan string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for line := range lines {
			if strings.HasPrefix(line, "error") && !yield(line) {
				return
			}
		}
	}
}

func main() {
	stop := make(chan struct{})
	shown := 0
	for line := range errorsOnly(read(stop)) {
		fmt.Println(line)
		if shown++; shown == 3 {
			break
		}
	}
	review()
	close(stop)
	closed.Wait()
	fmt.Println("that is enough")
}
