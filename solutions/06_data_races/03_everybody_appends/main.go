// Append reads the slice's header and writes a new one, and the race detector saw that two
// goroutines do so with nothing between them. Each household has an element of its own now:
// different elements are different variables, and Wait orders them before they are read.
//
//koan:class slice appended to by several goroutines; PLDI'22 race study: slices
//koan:shipped TestNoDataRaces: data race
//koan:also TestAllAnswersAreCollected, TestALargerTown, TestTenYearsLater
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
