// Tempting: calculate the counts from the given visitors. They may visit a page twice.
//
//koan:rejected TestTwoVisitsInARow: Each page is printed with the number of its visits.
//koan:also TestWatchSeesTheCounts
package main

import (
	"fmt"
	"maps"
	"slices"
	"time"
)

func main() {
	hits := make(map[string]int)
	for _, v := range visitors {
		for _, page := range v.pages {
			hits[page] += v.times
		}
	}
	time.Sleep(time.Millisecond)
	for _, page := range slices.Sorted(maps.Keys(hits)) {
		fmt.Println(page, hits[page])
	}
}
