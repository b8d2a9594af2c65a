// Each door counts its own visitors, and main adds up the sums at the end. What is not
// shared needs no lock.
package main

import (
	"fmt"
	"sync"
)

func main() {
	sums := make([]int, len(doors))
	var wg sync.WaitGroup
	for i, d := range doors {
		wg.Go(func() {
			for group := range d.groups {
				sums[i] += group
			}
		})
	}
	wg.Wait()
	visitors := 0
	for _, sum := range sums {
		visitors += sum
	}
	fmt.Println(visitors, "visitors")
}
