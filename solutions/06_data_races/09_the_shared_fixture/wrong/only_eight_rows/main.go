// Tempting: an array of eight parcels, one for each subtest that runs at the same time.
// Further rows are not tested.
//
//koan:rejected TestFailsIfAPriceIsWrong: A price is wrong, so the test fails
package main

import (
	"testing"
)

func TestPrices(t *testing.T) {
	var parcels [8]parcel
	for i := range parcels {
		if i >= len(table) {
			break
		}
		row := table[i]
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			parcels[i] = parcel{row.country, row.kilos}
			if got := parcels[i].price(); got != row.price {
				t.Errorf("%d kilos to %s: %d instead of %d", row.kilos, row.country, got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
