// A parallel subtest is a goroutine, and what it shares with the others it has to
// share with care: a fixture that is filled anew for each row belongs to the row.
//
//koan:class parallel subtests share a variable; PLDI'22 race study: parallel test suites
//koan:shipped TestItPasses: --- FAIL: TestPrices
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
