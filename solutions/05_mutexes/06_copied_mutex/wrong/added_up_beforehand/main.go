// Tempting: what the visitors will do is known, so it can be added up without them.
//
//koan:rejected TestASecondLook: The numbers are those of all visitors together.
//koan:also TestTheFrontPageIsWatched
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
