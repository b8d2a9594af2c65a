// A survey asks all households at the same time and collects the answers.
package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	var answers []int
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			n := ask(h)
			answers = append(answers, n)
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
