// A parallel subtest is a goroutine, so data that it shares with others needs the same
// care as anywhere else. A fixture that is filled in for each row belongs to that row.
//
//koan:class parallel subtests share a variable; PLDI'22 race study: parallel test suites
//koan:shipped TestPassesIfPricesAreRight: --- FAIL: TestPrices
//koan:shipped TestNoDataRaces: data race
//koan:also TestOneMoreRow
package main

import "testing"

func TestPrices(t *testing.T) {
	for _, row := range table {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			p := parcel{country: row.country, kilos: row.kilos}
			if got := p.price(); got != row.price {
				t.Errorf("%d kilos to %s: %d instead of %d", row.kilos, row.country, got, row.price)
			}
		})
	}
}

func main() {
	run("TestPrices", TestPrices)
}
