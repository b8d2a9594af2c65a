// There is one parcel for each row, and all of them are filled in before the subtests
// start.
package main

import "testing"

func TestPrices(t *testing.T) {
	parcels := make([]parcel, len(table))
	for i, row := range table {
		parcels[i] = parcel{row.country, row.kilos}
	}
	for i, row := range table {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := parcels[i].price(); got != row.price {
				t.Errorf("%d instead of %d", got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
