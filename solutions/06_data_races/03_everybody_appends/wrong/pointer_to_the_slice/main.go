// Tempting: a pointer to the slice, so that all goroutines use the same one. They did
// before.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAllAnswersAreCollected, TestAThousandHouseholds, TestLargerHouseholds
package main

import (
	"fmt"
	"sync"
)

func main() {
	answers := &[]int{}
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() { collect(answers, ask(h)) })
	}
	wg.Wait()
	people := 0
	for _, n := range *answers {
		people += n
	}
	fmt.Println("answers:", len(*answers), "people:", people)
}

func collect(answers *[]int, n int) {
	*answers = append(*answers, n)
}
