// Tempting: calculate the answers instead of asking. The households may answer something
// else.
//
//koan:rejected TestLargerHouseholds: people: 250
package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

func main() {
	answers := make([]int, households)
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			time.Sleep(unit)
			answers[h] = h%4 + 1
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
