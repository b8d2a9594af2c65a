// Pairs of sorted logs are compared: which of the two begins earlier?
package main

import (
	"fmt"
	"iter"
)

func main() {
	for _, pair := range pairs {
		fmt.Println(earlier(pair[0], pair[1]), "begins earlier")
	}
	fmt.Println("compared:", len(pairs))
}

// earlier returns the name of the log whose first line sorts first.
func earlier(a, b string) string {
	nextA, _ := iter.Pull(lines(a))
	nextB, _ := iter.Pull(lines(b))
	firstA, ok := nextA()
	if !ok {
		return b
	}
	firstB, ok := nextB()
	if !ok || firstA < firstB {
		return a
	}
	return b
}
