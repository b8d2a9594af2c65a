package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together. A prints once, B five times, once a second. When both
// are done comes the report.
func TestTheReportComesLast(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, run.PrintedBefore(1*time.Second), "Nothing is printed before the first lines.")
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B", "lines printed: 6"}, run.PrintedAfter(1*time.Second), "Then B prints its other four, and after the last of them comes the report, once.")
	}
}

func TestItEndsWell(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "Everything was done, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow the other one may be the last, and there may be more to count.
var larger = checker.Given("a run that prints 9 - iter lines: A eight, B four", "run.go", "range iter", "range 9 - iter")

func TestTheReportCountsWhatWasDone(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Equal(run, []string{"A", "A", "A", "A", "lines printed: 12"}, run.PrintedAfter(4*time.Second), "A prints its last four alone, and after the last of them comes the report.")
		assert.Equal(run, 0, run.ExitCode, "Everything was done, so the exit code is 0.")
	}
}

// And the report may have other words.
var other = checker.Given("a report in other words", "run.go", `"lines printed:"`, `"so many lines:"`)

func TestTheReportIsTheGivenOne(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"B", "B", "B", "B", "so many lines: 6"}, run.PrintedAfter(1*time.Second), "The report is in its own words.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
