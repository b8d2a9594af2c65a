// Every door counts for itself, and the sums are added when all are done. What is
// not shared needs no lock.
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
