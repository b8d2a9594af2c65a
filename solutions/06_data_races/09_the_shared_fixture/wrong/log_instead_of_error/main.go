// Tempting: only log a wrong price. Then the test always passes.
//
//koan:rejected TestFailsIfAPriceIsWrong: A price is wrong, so the test fails
package main

import "testing"

func TestPrices(t *testing.T) {
	for _, row := range table {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			p := parcel{country: row.country, kilos: row.kilos}
			if got := p.price(); got != row.price {
				t.Logf("%d kilos to %s: %d instead of %d", row.kilos, row.country, got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
