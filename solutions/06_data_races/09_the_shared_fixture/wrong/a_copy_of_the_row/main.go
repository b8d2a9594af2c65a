// Tempting: the old remedy against shared loop variables. The subtests do not share the
// row.
//
//koan:rejected TestPassesIfPricesAreRight: --- FAIL: TestPrices
//koan:also TestNoDataRaces, TestOneMoreRow
package main

import "testing"

func TestPrices(t *testing.T) {
	var p parcel
	for _, row := range table {
		row := row
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
