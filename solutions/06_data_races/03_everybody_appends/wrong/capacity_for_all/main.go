// Tempting: enough capacity from the start, so that append need not move anything. It
// still reads and writes the length.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllAnswersAreCollected, TestAThousandHouseholds, TestLargerHouseholds
package main

import (
	"fmt"
	"sync"
)

func main() {
	answers := make([]int, 0, households)
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			n := ask(h)
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
