package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together. A prints once, B five times, once a second. When both
// are done, the report is printed.
func TestTheReportComesLast(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, run.PrintedBefore(1*time.Second), "Before 1s, nothing is printed.")
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B", "lines printed: 6"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines, and then the report is printed, once.")
	}
}

func TestTheExitCodeIsZero(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A may be the last, and there may be more to count.
var larger = checker.Given("a run that prints 9 - iter lines: A prints eight and B four", "run.go", "range iter", "range 9 - iter")

func TestTheReportCountsTheLines(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Equal(run, []string{"A", "A", "A", "A", "lines printed: 12"}, run.PrintedAfter(4*time.Second), "After 4s, A prints its last four lines, and then the report is printed, once.")
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
	}
}

// The report may have other words.
var other = checker.Given("a report in other words", "run.go", `"lines printed:"`, `"so many lines:"`)

func TestTheReportIsTheGivenOne(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"B", "B", "B", "B", "so many lines: 6"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines, and then the given report is printed, once.")
	}
}

// Both may have nothing to print, and be done at the same instant.
var idle = checker.Given("a run that prints nothing", "run.go", "range iter", "range 0")

func TestBothMayHaveNothingToDo(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Equal(run, []string{"lines printed: 0"}, run.Printed(), "A and B print nothing, and then the report is printed, once.")
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
