package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together. A prints five times, B once, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"A", "A", "A", "A"}, run.PrintedAfter(1*time.Second), "After 1s, A prints its other four lines.")
	}
}

// main waits until both are done, and no longer.
func TestMainReturnsWhenBothAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The other one may be the longer one.
var swapped = checker.Given("a run that prints 6 - iter lines: A prints one and B five", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints one line, and B prints five.")
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

// Or A may have nothing to print, and be done before B has begun.
var idle = checker.Given("a run that takes no time and prints 5 - iter lines: A prints none and B four", "run.go",
	`for range iter {
		time.Sleep(time.Second)`,
	`for range 5 - iter {
		time.Sleep(0)`)

func TestMainWaitsForALateStart(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.Printed(), "A prints nothing, and B prints four lines, even if A is done first.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
