// append reads the header of the slice and writes a new one, and several goroutines did
// so without any order. Now each household has its own element. Different elements are
// different variables, and Wait orders the writes before the reads.
//
//koan:class slice appended to by several goroutines; PLDI'22 race study: slices
//koan:shipped TestNoDataRaces: data race
//koan:also TestAllAnswersAreCollected, TestAThousandHouseholds, TestLargerHouseholds
package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	answers := make([]int, households)
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			answers[h] = ask(h)
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
