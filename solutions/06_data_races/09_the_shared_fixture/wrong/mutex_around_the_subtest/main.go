// Tempting: a mutex around the subtest. The result is right, but the subtests run one
// after the other.
//
//koan:rejected TestRowsAreLookedUpAtTheSameTime: Four rows are looked up at the same time
//koan:also TestOneMoreRow
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
			defer mu.Unlock()
			p.country = row.country
			p.kilos = row.kilos
			if got := p.price(); got != row.price {
				t.Errorf("%d kilos to %s: %d instead of %d", row.kilos, row.country, got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
