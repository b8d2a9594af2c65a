// The iterator is stopped as soon as its first line is known.
package main

import (
	"fmt"
	"iter"
)

func main() {
	for _, pair := range pairs {
		a, hasA := peek(pair[0])
		b, hasB := peek(pair[1])
		if hasA && (!hasB || a < b) {
			fmt.Println(pair[0], "begins earlier")
		} else {
			fmt.Println(pair[1], "begins earlier")
		}
	}
	fmt.Println("compared:", len(pairs))
}

func peek(log string) (string, bool) {
	next, stop := iter.Pull(lines(log))
	line, ok := next()
	stop()
	return line, ok
}
