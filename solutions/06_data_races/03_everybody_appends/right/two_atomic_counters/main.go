// The program prints only two sums, so two atomic counters are enough.
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
			answers.Add(1)
		})
	}
	wg.Wait()
	fmt.Println("answers:", answers.Load(), "people:", people.Load())
}
