package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryRowHasOneOutcome(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"bad row: x", "bad row: ", "sum: 50"}, run.Printed(), "Bad rows are reported, and the others are added up.")
		assert.Equal(run, 65*time.Second, run.Elapsed, "The importer reads five rows, and waits for a minute.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Only bad rows.
var bad = checker.Given("bad rows only", "rows.go", `{"12", "x", "30", "", "8"}`, `{"one", "two", "3.0"}`)

func TestBadRowsOnly(t *testing.T) {
	for run := range checker.Schedules(t, bad) {
		assert.Equal(run, []string{"bad row: one", "bad row: two", "bad row: 3.0", "sum: 0"}, run.Printed(), "Bad rows are reported.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindAfterBadRows(t *testing.T) {
	checker.VerifyNoLeaks(t, bad)
}

// The rows are in memory already.
var atOnce = checker.Given("rows that are there at once", "rows.go", "time.Sleep(time.Second)", "time.Sleep(0)")

func TestRowsThatAreThereAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Equal(run, []string{"bad row: x", "bad row: ", "sum: 50"}, run.Printed(), "Bad rows are reported, and the others are added up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
