// A range loop calls the iterator, and a return from the loop lets the iterator finish.
// For a first line, iter.Pull is not needed.
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

func earlier(a, b string) string {
	firstA, ok := first(lines(a))
	if !ok {
		return b
	}
	firstB, ok := first(lines(b))
	if !ok || firstA < firstB {
		return a
	}
	return b
}

func first(all iter.Seq[string]) (string, bool) {
	for line := range all {
		return line, true
	}
	return "", false
}
