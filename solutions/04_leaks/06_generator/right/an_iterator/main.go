// An iterator runs inside the loop that uses it and ends with the loop, so no goroutine
// is needed.
package main

import (
	"fmt"
	"iter"
	"time"
)

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	time.Sleep(time.Minute)
}

func nextFree(year int) int {
	for n := range numbers() {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

func numbers() iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := 1; yield(n); n++ {
		}
	}
}
