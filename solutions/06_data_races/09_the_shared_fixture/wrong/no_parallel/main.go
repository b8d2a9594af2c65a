// Tempting: remove t.Parallel. The test takes four times as long.
//
//koan:rejected TestRowsAreLookedUpAtTheSameTime: Four rows are looked up at the same time
//koan:also TestOneMoreRow
package main

import "testing"

func TestPrices(t *testing.T) {
	var p parcel
	for _, row := range table {
		t.Run(row.name, func(t *testing.T) {
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
