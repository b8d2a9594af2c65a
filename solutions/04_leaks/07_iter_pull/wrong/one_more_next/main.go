// Tempting: ask for one more line, so that the iterator ends. It does not end if the log
// has three lines.
//
//koan:rejected TestEveryLogIsClosed: Every log that is opened is closed.
//koan:also TestNoLeaks, TestALineInTheNewLog, TestTheSecondLogIsEmpty
//koan:also TestAnEmptyLineIsALine
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
