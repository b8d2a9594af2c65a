package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestRowsAreAddedUp(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"bad row: x", "bad row: ", "sum: 50"}, run.Printed(), "Bad rows are reported, and the other rows are added up.")
		assert.Equal(run, 65*time.Second, run.Elapsed, "The importer reads five rows, a second each, and waits for a minute, until 65s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There are only bad rows.
var bad = checker.Given("bad rows only", "rows.go", `{"12", "x", "30", "", "8"}`, `{"one", "two", "3.0"}`)

func TestBadRowsAreReported(t *testing.T) {
	for run := range checker.Schedules(t, bad) {
		assert.Equal(run, []string{"bad row: one", "bad row: two", "bad row: 3.0", "sum: 0"}, run.Printed(), "Bad rows are reported.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksAfterBadRows(t *testing.T) {
	checker.VerifyNoLeaks(t, bad)
}

// The rows are in memory, so fetch returns at once.
var atOnce = checker.Given("rows that are read at once", "rows.go", "time.Sleep(time.Second)", "time.Sleep(0)")

func TestRowsReadAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Equal(run, []string{"bad row: x", "bad row: ", "sum: 50"}, run.Printed(), "Bad rows are reported, and the other rows are added up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Zero is a number, and there are negative ones.
var zero = checker.Given("rows with zero and a negative number", "rows.go", `{"12", "x", "30", "", "8"}`, `{"0", "x", "-3", "0"}`)

func TestZeroIsANumber(t *testing.T) {
	for run := range checker.Schedules(t, zero) {
		assert.Equal(run, []string{"bad row: x", "sum: -3"}, run.Printed(), "Only rows that are no numbers are bad.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
