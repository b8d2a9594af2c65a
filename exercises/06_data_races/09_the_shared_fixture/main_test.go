package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// All prices are right, so the test must pass.
func TestPassesIfPricesAreRight(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "All prices are right, so the test passes and prints only PASS.")
		assert.Equal(run, 0, run.ExitCode, "The test passes, and the exit code is 0.")
	}
}

// Looking up a price takes a second, and all rows are looked up at the same time.
func TestRowsAreLookedUpAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Second, run.Elapsed, "Four rows are looked up at the same time, so the program ends at 1s.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

var (
	free  = checker.Given("prices that are all 0", "parcel.go", "return each * p.kilos", "return 0 * each")
	india = checker.Given("a price for India that is too high", "parcel.go", `"India": 11`, `"India": 12`)
	long  = checker.Given("a table of twelve rows, the last one with a wrong price", "parcel.go", `{"far", "India", 3, 33},`, `{"far", "India", 3, 33},
	{"5", "Italy", 5, 20}, {"6", "Italy", 6, 24}, {"7", "Italy", 7, 28}, {"8", "Italy", 8, 32},
	{"9", "Italy", 9, 36}, {"10", "Italy", 10, 40}, {"11", "Italy", 11, 44}, {"12", "Italy", 12, 49},`)
	more = checker.Given("one more row", "parcel.go", `{"far", "India", 3, 33},`, `{"far", "India", 3, 33}, {"very light", "Italy", 1, 4},`)
)

// The test must fail if a price is wrong.
func TestFailsIfAPriceIsWrong(t *testing.T) {
	for _, wrong := range []*checker.Variant{free, india, long} {
		for run := range checker.Schedules(t, wrong) {
			assert.Equal(run, 1, run.ExitCode, "A price is wrong, so the test fails, and the exit code is 1.")
		}
	}
}

func TestOneMoreRow(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "All prices are right, so the test passes and prints only PASS.")
		assert.Equal(run, time.Second, run.Elapsed, "Five rows are looked up at the same time, so the program ends at 1s.")
	}
}
