// This program is a test. It tests the prices of parcels, with one parallel subtest for
// each row of a table.
package main

import "testing"

func TestPrices(t *testing.T) {
	var p parcel
	for _, row := range table {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
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
