// Tempting: a mutex in each goroutine. Each of them locks its own.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllAnswersAreCollected, TestAThousandHouseholds, TestLargerHouseholds
package main

import (
	"fmt"
	"sync"
)

func main() {
	var answers []int
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			var mu sync.Mutex
			n := ask(h)
			mu.Lock()
			defer mu.Unlock()
			answers = append(answers, n)
		})
	}
	wg.Wait()
	people := 0
	for _, n := range answers {
		people += n
	}
	fmt.Println("answers:", len(answers), "people:", people)
}
