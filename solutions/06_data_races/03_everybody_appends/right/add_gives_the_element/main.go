// An atomic counter gives each goroutine the next element.
package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

func main() {
	answers := make([]int, households)
	var next atomic.Int64
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			answers[next.Add(1)-1] = ask(h)
		})
	}
	wg.Wait()

	slices.Sort(answers)
	people := 0
	for _, n := range answers {
		people += n
	}
	fmt.Println("answers:", len(answers), "people:", people)
}
