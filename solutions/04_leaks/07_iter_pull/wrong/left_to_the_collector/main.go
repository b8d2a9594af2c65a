// Tempting: leave it to the garbage collector. It does not collect a suspended
// coroutine, and runs none of its deferred calls.
//
//koan:rejected TestEveryLogIsClosed: Every log that is opened is closed.
//koan:also TestNoLeaks, TestALineInTheNewLog, TestTheSecondLogIsEmpty
//koan:also TestAnEmptyLineIsALine
package main

import (
	"fmt"
	"iter"
	"runtime"
)

func main() {
	for _, pair := range pairs {
		fmt.Println(earlier(pair[0], pair[1]), "begins earlier")
	}
	runtime.GC()
	fmt.Println("compared:", len(pairs))
}

func earlier(a, b string) string {
	nextA, _ := iter.Pull(lines(a))
	nextB, _ := iter.Pull(lines(b))
	firstA, hasA := nextA()
	firstB, hasB := nextB()
	if hasA && (!hasB || firstA < firstB) {
		return a
	}
	return b
}
