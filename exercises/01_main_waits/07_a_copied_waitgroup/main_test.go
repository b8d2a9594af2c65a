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
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A and B start together. A prints five times, B once, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"A", "A", "A", "A"}, run.PrintedAfter(1*time.Second), "Then A prints its other four.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow the other one may be the longer one.
var swapped = checker.Given("a run that prints 6 - iter lines: A one, B five", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "Now it is B that prints another four.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// And both may be slower, and not by whole seconds: whoever only looks from time to
// time whether they are done comes too late.
var slow = checker.Given("a slower run: two seconds a line for A, three for B, and a microsecond", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B"}, run.Printed())
		assert.Equal(run, 10*time.Second+5*time.Microsecond, run.Elapsed, "The program ends when the longer one is done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
