// Tempting: with one visitor after the other, nothing is shared. But the visitors
// have to browse at the same time.
//
//koan:rejected TestVisitorsBrowseAtTheSameTime: actual  : 4ms
//koan:also TestWatchSeesTheCounts
package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	hits := make(map[string]int)
	for _, v := range visitors {
		v.browse(func(page string) { hits[page]++ })
	}
	watch(func(page string) int { return hits[page] })
	for _, page := range slices.Sorted(maps.Keys(hits)) {
		fmt.Println(page, hits[page])
	}
}
