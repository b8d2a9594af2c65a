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

// Running at the same time, A and B need as long as the longer one: 5s.
func TestBothRunAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
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

// Or both may be so quick that B is done before A has begun.
var quick = checker.Given("a run that needs no time at all", "run.go", "time.Sleep(time.Second)", "time.Sleep(0)")

func TestMainWaitsForAQuickRun(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B"}, run.Printed(), "A prints five lines, and B prints one, even if B is done first.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
