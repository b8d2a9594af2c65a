// Each subtest works on a copy of the common fixture.
package main

import "testing"

func TestPrices(t *testing.T) {
	var fixture parcel
	for _, row := range table {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			p := fixture
			p.country, p.kilos = row.country, row.kilos
			if got := p.price(); got != row.price {
				t.Errorf("%d kilos to %s: %d instead of %d", row.kilos, row.country, got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
