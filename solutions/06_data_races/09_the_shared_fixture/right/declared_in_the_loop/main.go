// A variable that is declared in the body of the loop is a new one in each iteration,
// too.
package main

import "testing"

func TestPrices(t *testing.T) {
	for _, row := range table {
		var p parcel
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
