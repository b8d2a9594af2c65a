// The test of what it costs to send a parcel. Here the test is the program: one subtest
// for each row of a table, all of them in parallel.
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
