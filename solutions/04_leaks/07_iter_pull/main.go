// An iterator that is pulled rests between two values, with everything it has opened.
// Stop lets it finish. Deferred right away, it is called on every way out.
//
//koan:class iter.Pull without stop; package iter: Pull; leak study: method contract violation
//koan:shipped TestEveryLogIsClosed: Whatever is opened is closed again.
//koan:shipped TestNoLeaks: Still there:
//koan:also TestTheNewLogBegins, TestTheOtherLogIsEmpty
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

// earlier returns the name of the log whose first line comes first.
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
