// Tempting: stop both before the last return. The returns before it forget that.
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
	nextA, stopA := iter.Pull(lines(a))
	nextB, stopB := iter.Pull(lines(b))
	firstA, ok := nextA()
	if !ok {
		return b
	}
	firstB, ok := nextB()
	if !ok {
		return a
	}
	defer stopA()
	if firstA < firstB {
		return a
	}
	defer stopB()
	return b
}
