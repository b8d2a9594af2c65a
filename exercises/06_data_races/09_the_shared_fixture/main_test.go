package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The prices are right, so the test has to pass.
func TestItPasses(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "The prices are right, and the test says so.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed, and the exit code is 0.")
	}
}

// A price takes a second to look up, and all rows are looked up at the same time.
func TestItIsParallel(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Second, run.Elapsed, "Four rows take as long as one.")
	}
}

var quick = checker.Given("prices that are looked up in two milliseconds", "parcel.go", "unit = time.Second", "unit = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

var (
	free  = checker.Given("nothing to pay at all", "parcel.go", "return each * p.kilos", "return 0 * each")
	india = checker.Given("a price for India that is too high", "parcel.go", `"India": 11`, `"India": 12`)
	more  = checker.Given("one more row", "parcel.go", `{"far", "India", 3, 33},`, `{"far", "India", 3, 33}, {"very light", "Italy", 1, 4},`)
)

// A test is there to fail when a price is wrong.
func TestItFindsWhatIsWrong(t *testing.T) {
	for _, wrong := range []*checker.Variant{free, india} {
		for run := range checker.Schedules(t, wrong) {
			assert.Equal(run, 1, run.ExitCode, "A price is wrong, and the test says so.")
		}
	}
}

func TestOneMoreRow(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "The prices are right, and the test says so.")
		assert.Equal(run, time.Second, run.Elapsed, "Five rows take as long as one.")
	}
}
