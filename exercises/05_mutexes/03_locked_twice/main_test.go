package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Twelve customers, three lamps.
func TestLampsAreSoldWhileThereAreAny(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"a lamp sold", "a lamp sold", "a lamp sold",
			"a customer sent away", "a customer sent away", "a customer sent away",
			"a customer sent away", "a customer sent away", "a customer sent away",
			"a customer sent away", "a customer sent away", "a customer sent away",
			"inspected: 0", "0 lamps left",
		}, run.Printed(), "Three lamps are sold, nine customers are sent away, and nothing is left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheInspectorSeesItAll(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Millisecond, run.Elapsed, "The inspector looks ten times, and the program ends.")
	}
}

// Customers and inspector use the same stock room. The race detector sees more of it
// if the shelf is far away.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, far)
}

var far = checker.Given("lamps for all, on a shelf that is far away", "shop.go", "delivered = 3\n\tcustomers = 12\n\twalk      = 0", "delivered = 14\n\tcustomers = 12\n\twalk      = 5")

func TestLampsAreFetched(t *testing.T) {
	for run := range checker.Schedules(t, far) {
		assert.GreaterOrEqual(run, run.Elapsed, 7*time.Millisecond, "The last customers come after 2ms, and a lamp takes 5ms.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// After a good delivery there are lamps enough.
var plenty = checker.Given("a delivery of fourteen lamps, and six customers", "shop.go", "delivered = 3\n\tcustomers = 12", "delivered = 14\n\tcustomers = 6")

func TestLampsForEverybody(t *testing.T) {
	for run := range checker.Schedules(t, plenty) {
		assert.Equal(run, []string{
			"a lamp sold", "a lamp sold", "a lamp sold", "a lamp sold", "a lamp sold", "a lamp sold",
			"inspected: 8", "8 lamps left",
		}, run.Printed(), "Everybody has a lamp, and eight are left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
