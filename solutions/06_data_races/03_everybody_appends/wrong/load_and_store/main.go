// Tempting: an atomic counter with Load and Store. There is no data race, but answers
// are lost.
//
//koan:rejected TestAllAnswersAreCollected: The answer of every household
//koan:also TestAThousandHouseholds, TestLargerHouseholds
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var answers, people atomic.Int64
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			people.Add(int64(ask(h)))
			answers.Store(answers.Load() + 1)
		})
	}
	wg.Wait()
	fmt.Println("answers:", answers.Load(), "people:", people.Load())
}
