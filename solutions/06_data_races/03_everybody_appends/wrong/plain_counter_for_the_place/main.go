// Tempting: each goroutine has its own element, and a plain counter says which
// one. But the goroutines change the counter at the same time.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllAnswersAreCollected, TestAThousandHouseholds, TestLargerHouseholds
package main

import (
	"fmt"
	"sync"
)

func main() {
	answers := make([]int, households)
	next := 0
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			answers[next] = ask(h)
			next++
		})
	}
	wg.Wait()
	people := 0
	for _, n := range answers {
		people += n
	}
	fmt.Println("answers:", len(answers), "people:", people)
}
