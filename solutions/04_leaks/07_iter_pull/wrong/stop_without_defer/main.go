// Tempting: call stop at once, so that it is not forgotten. Without defer the iterator
// is stopped before its first line.
//
//koan:rejected TestEarlierLogIsNamed: a log without lines never does
//koan:also TestEveryLogIsClosed, TestALineInTheNewLog, TestTheSecondLogIsEmpty
//koan:also TestYieldedLinesAreCompared
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
	stopA()
	nextB, stopB := iter.Pull(lines(b))
	stopB()
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
