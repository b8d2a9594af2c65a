package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Whoever counts, at whatever moment, counts a hundred books.
func TestThereAreAlwaysAHundred(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"in the evening: 100"}, run.Printed(), "At every moment there are a hundred books.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNobodyRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// Christmas.
var christmas = checker.Given("many clerks", "day.go", "clerks   = 4", "clerks   = 12")

func TestManyClerks(t *testing.T) {
	for run := range checker.Schedules(t, christmas) {
		assert.Equal(run, []string{"in the evening: 100"}, run.Printed(), "At every moment there are a hundred books.")
	}
}

// Another shop.
var larger = checker.Given("more books", "day.go", "inStore  = 80", "inStore  = 130")

func TestALargerShop(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Equal(run, []string{"in the evening: 150"}, run.Printed(), "Whoever counts, counts the books that are there.")
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
