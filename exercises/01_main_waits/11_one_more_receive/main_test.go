package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// main returns when it has received from both.
func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

// A and B start together. A prints five times, B once, and the program prints
// when each of them is done.
func TestBothAreReportedWhenDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, run.PrintedBefore(1*time.Second), "Before 1s, nothing is printed.")
		assert.ElementsMatch(run, []string{"A", "B", "B is done"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, and B is done.")
		assert.Equal(run, []string{"A", "A", "A", "A", "A is done"}, run.PrintedAfter(1*time.Second), "After 1s, A prints its other four lines and is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The other one may be the longer one.
var swapped = checker.Given("a run that prints 6 - iter lines: A prints one and B five", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, and A is done.")
		assert.Equal(run, []string{"B", "B", "B", "B", "B is done"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines and is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

// Each line may take longer, and not a whole number of seconds. A main that only
// checks from time to time whether both are done returns too late.
var slow = checker.Given("a slower run: A takes 2s and 1µs for a line, B takes 3s and 1µs", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainWaitsForASlowerRun(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "A is done", "B", "B is done"}, run.Printed(), "A prints five lines, B prints one, and both are done.")
		assert.Equal(run, 10*time.Second+5*time.Microsecond, run.Elapsed, "The program ends at 10.000005s, when A is done.")
	}
}

// Both may be done at the same instant.
var equal = checker.Given("a run that prints one line for A and one for B", "run.go", "range iter", "range 1")

func TestBothMayBeDoneAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, equal) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B", "B is done"}, run.Printed(), "A and B print one line each, and both are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 1*time.Second, run.Elapsed, "The program ends at 1s, when both are done.")
	}
}

// And both may have nothing to print.
var idle = checker.Given("a run that prints nothing", "run.go", "range iter", "range 0")

func TestBothMayHaveNothingToDo(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.ElementsMatch(run, []string{"A is done", "B is done"}, run.Printed(), "Both are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
