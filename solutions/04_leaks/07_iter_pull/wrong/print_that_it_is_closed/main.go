// Tempting: the line is missing, so print it. The coroutines are still there.
//
//koan:rejected TestNoLeaks: Still there:
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
	nextA, _ := iter.Pull(lines(a))
	nextB, _ := iter.Pull(lines(b))
	firstA, hasA := nextA()
	firstB, hasB := nextB()
	if hasA {
		fmt.Println("close", a)
	}
	if hasB {
		fmt.Println("close", b)
	}
	if hasA && (!hasB || firstA < firstB) {
		return a
	}
	return b
}
