// Between two values, iter.Pull suspends the iterator, and the iterator keeps its
// file open. Calling stop lets it finish, and a deferred call runs on every way
// out.
//
//koan:class iter.Pull without stop; package iter: Pull; leak study: method contract violation
//koan:shipped TestEveryLogIsClosed: Every log that is opened is closed.
//koan:shipped TestNoLeaks: Still there:
//koan:also TestALineInTheNewLog, TestTheSecondLogIsEmpty
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

// earlier returns the name of the log whose first line sorts first.
func earlier(a, b string) string {
	nextA, stopA := iter.Pull(lines(a))
	defer stopA()
	nextB, stopB := iter.Pull(lines(b))
	defer stopB()
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
