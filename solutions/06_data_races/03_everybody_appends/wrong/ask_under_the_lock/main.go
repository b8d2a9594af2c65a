// Tempting: hold the lock for the question as well. Then one household is asked after
// the other.
//
//koan:rejected TestAllAnswersAreCollected: All households are asked at the same time
//koan:also TestAThousandHouseholds
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var answers []int
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			answers = append(answers, ask(h))
		})
	}
	wg.Wait()
	people := 0
	for _, n := range answers {
		people += n
	}
	fmt.Println("answers:", len(answers), "people:", people)
}
