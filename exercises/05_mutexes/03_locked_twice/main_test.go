package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Twelve customers want three lamps.
func TestLampsAreSoldWhileThereAreAny(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"a lamp sold", "a lamp sold", "a lamp sold",
			"a customer sent away", "a customer sent away", "a customer sent away",
			"a customer sent away", "a customer sent away", "a customer sent away",
			"a customer sent away", "a customer sent away", "a customer sent away",
			"inspected: 0", "0 lamps left",
		}, run.Printed(), "Three lamps are sold, nine customers are sent away, and no lamp is left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheInspectorCounts(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Millisecond, run.Elapsed, "The inspector counts ten times, every half millisecond, and the program ends at 5ms.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// There are lamps for all, and it takes 5ms to fetch one.
var far = checker.Given("lamps for all, and a shelf that is far away", "shop.go", "delivered = 3\n\tcustomers = 12\n\twalk      = 0", "delivered = 14\n\tcustomers = 12\n\twalk      = 5")

func TestLampsAreFetched(t *testing.T) {
	for run := range checker.Schedules(t, far) {
		assert.GreaterOrEqual(run, run.Elapsed, 7*time.Millisecond, "The last customers come at 2ms and a lamp takes 5ms, so they leave at 7ms or later.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There are more lamps than customers.
var plenty = checker.Given("fourteen lamps and six customers", "shop.go", "delivered = 3\n\tcustomers = 12", "delivered = 14\n\tcustomers = 6")

func TestLampsForEachCustomer(t *testing.T) {
	for run := range checker.Schedules(t, plenty) {
		assert.Equal(run, []string{
			"a lamp sold", "a lamp sold", "a lamp sold", "a lamp sold", "a lamp sold", "a lamp sold",
			"inspected: 8", "8 lamps left",
		}, run.Printed(), "Each customer has a lamp, and eight lamps are left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
