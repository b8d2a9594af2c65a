// Tempting: return the empty string for a log without lines. A log whose first line is
// empty looks the same.
//
//koan:rejected TestAnEmptyLineIsALine: An empty first line sorts before all others.
package main

import (
	"fmt"
)

func first(name string) string {
	for line := range lines(name) {
		return line
	}
	return ""
}

func main() {
	for _, pair := range pairs {
		fmt.Println(earlier(pair[0], pair[1]), "begins earlier")
	}
	fmt.Println("compared:", len(pairs))
}

func earlier(a, b string) string {
	firstA, firstB := first(a), first(b)
	if firstA == "" {
		return b
	}
	if firstB == "" || firstA < firstB {
		return a
	}
	return b
}
