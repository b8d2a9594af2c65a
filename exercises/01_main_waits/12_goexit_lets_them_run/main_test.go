package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together. A prints once, B five times, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines.")
	}
}

// When the longer one is done, the program ends with exit code 0.
func TestTheExitCodeIsZero(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The other one may be the last.
var swapped = checker.Given("a run that prints 6 - iter lines: A prints five and B one", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLast(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"A", "A", "A", "A"}, run.PrintedAfter(1*time.Second), "After 1s, A prints its other four lines.")
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
	}
}

// Each line may take longer, and not a whole number of seconds. A main that only
// checks from time to time whether both are done returns too late.
var slow = checker.Given("a slower run: A takes 2s and 1µs for a line, B takes 3s and 1µs", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestItWaitsForASlowerRun(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints one line, and B prints five.")
		assert.Equal(run, 15*time.Second+5*time.Microsecond, run.Elapsed, "The program ends at 15.000005s, when B is done.")
	}
}

// Both may be done at the same instant.
var idle = checker.Given("a run that prints nothing", "run.go", "range iter", "range 0")

func TestBothMayHaveNothingToDo(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Empty(run, run.Printed(), "A and B print nothing.")
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are done.")
	}
}

var equal = checker.Given("a run that takes no time and prints one line for A and one for B", "run.go",
	`range iter {
		time.Sleep(time.Second)`,
	`range 1 {
		time.Sleep(0)`)

func TestBothMayBeDoneAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, equal) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.Printed(), "A and B print one line each.")
		assert.Equal(run, 0, run.ExitCode, "All the work is done, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are done.")
	}
}

// If the goroutines use a variable to find out which one is the last, they must
// synchronize its use.
var brisk = checker.Given("a run that takes 1ms for a line", "run.go", "time.Sleep(time.Second)", "time.Sleep(time.Millisecond)")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, brisk)
}
