package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// When both have reported, main has nothing left to wait for.
func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// A and B start together, A prints five times, B once, and each is reported
// when it is done.
func TestBothAreReported(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, run.PrintedBefore(1*time.Second), "Nobody is done from the start.")
		assert.ElementsMatch(run, []string{"A", "B", "B is done"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, and B is done.")
		assert.Equal(run, []string{"A", "A", "A", "A", "A is done"}, run.PrintedAfter(1*time.Second), "Then A prints its other four and is done, and nobody else is.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow the other one may be the longer one.
var swapped = checker.Given("a run that prints 6 - iter lines: A one, B five", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, and A is done.")
		assert.Equal(run, []string{"B", "B", "B", "B", "B is done"}, run.PrintedAfter(1*time.Second), "Then B prints its other four and is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// And both may be slower, and not by whole seconds: whoever only looks from time to
// time whether they are done comes too late.
var slow = checker.Given("a slower run: two seconds a line for A, three for B, and a microsecond", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "A is done", "B", "B is done"}, run.Printed())
		assert.Equal(run, 10*time.Second+5*time.Microsecond, run.Elapsed, "The program ends when the longer one is done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
