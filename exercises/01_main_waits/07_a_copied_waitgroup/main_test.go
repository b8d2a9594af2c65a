package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// When A and B have called Done, main returns.
func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A and B start together. A prints five times, B once, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"A", "A", "A", "A"}, run.PrintedAfter(1*time.Second), "After 1s, A prints its other four lines.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The other one may be the longer one.
var swapped = checker.Given("a run that prints 6 - iter lines: A prints one and B five", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

// Each line may take longer, and not a whole number of seconds. A main that only
// checks from time to time whether both are done returns too late.
var slow = checker.Given("a slower run: A takes 2s and 1µs for a line, B takes 3s and 1µs", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainWaitsForASlowerRun(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B"}, run.Printed(), "A prints five lines, and B prints one.")
		assert.Equal(run, 10*time.Second+5*time.Microsecond, run.Elapsed, "The program ends at 10.000005s, when A is done.")
	}
}

// Both may have nothing to print, and be done at the same instant.
var idle = checker.Given("a run that prints nothing", "run.go", "range iter", "range 0")

func TestBothMayHaveNothingToDo(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Empty(run, run.Printed(), "A and B print nothing.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
