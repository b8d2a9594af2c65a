// Tempting: whatever nobody refers to is collected as garbage. A coroutine that rests is
// not, and no deferred call of it runs.
//
//koan:rejected TestEveryLogIsClosed: Whatever is opened is closed again.
//koan:also TestNoLeaks, TestTheNewLogBegins, TestTheOtherLogIsEmpty
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
