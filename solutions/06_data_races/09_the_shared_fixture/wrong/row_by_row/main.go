// Tempting: no t.Parallel, no trouble. It takes four times as long.
//
//koan:rejected TestItIsParallel: Four rows take as long as one.
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
