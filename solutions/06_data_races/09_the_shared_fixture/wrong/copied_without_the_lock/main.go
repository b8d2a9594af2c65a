// Tempting: lock while the parcel is filled in, and copy it after that. The copy reads
// what other subtests write.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestPassesIfPricesAreRight, TestOneMoreRow
package main

import (
	"sync"
	"testing"
)

func TestPrices(t *testing.T) {
	var mu sync.Mutex
	var p parcel
	for _, row := range table {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			mu.Lock()
			p.country = row.country
			p.kilos = row.kilos
			mu.Unlock()
			mine := p
			if got := mine.price(); got != row.price {
				t.Errorf("%d kilos to %s: %d instead of %d", row.kilos, row.country, got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
