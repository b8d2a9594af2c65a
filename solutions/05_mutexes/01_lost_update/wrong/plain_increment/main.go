// Tempting: a single line looks like a single step. The processor takes several steps
// for it, and the race detector reports it.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestEveryVisitorIsCounted, TestHolidaysAreCounted, TestSundaysAreCounted
package main

import (
	"fmt"
	"sync"
)

func main() {
	visitors := 0
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			for group := range d.groups {
				visitors += group
			}
		})
	}
	wg.Wait()
	fmt.Println(visitors, "visitors")
}
