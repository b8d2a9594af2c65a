// Tempting: ask for one more line, then it will have ended. Not if there are three.
//
//koan:rejected TestEveryLogIsClosed: Whatever is opened is closed again.
//koan:also TestNoLeaks, TestTheNewLogBegins, TestTheOtherLogIsEmpty
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
	nextA()
	nextB()
	if hasA && (!hasB || firstA < firstB) {
		return a
	}
	return b
}
