// Tempting: an atomic Swap of what an atomic Load returned gives each goroutine its
// element. They are two steps, so two goroutines can get the same one.
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
	answers := make([]atomic.Int64, households)
	var next atomic.Int64
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			n := ask(h)
			answers[next.Swap(next.Load()+1)%households].Store(int64(n))
		})
	}
	wg.Wait()
	people := 0
	for i := range answers {
		people += int(answers[i].Load())
	}
	fmt.Println("answers:", next.Load(), "people:", people)
}
