// Tempting: an atomic counter, with Load and Store. It does not race, and it loses answers.
//
//koan:rejected TestAllAnswersAreCollected: Every household
//koan:also TestALargerTown, TestTenYearsLater
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
