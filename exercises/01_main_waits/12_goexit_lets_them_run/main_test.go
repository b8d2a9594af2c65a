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
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "Then B prints its other four.")
	}
}

// When the longer one is done the program ends, and ends well.
func TestItEndsWell(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "Everything was done, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow the other one may be the last.
var swapped = checker.Given("a run that prints 6 - iter lines: A five, B one", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLast(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"A", "A", "A", "A"}, run.PrintedAfter(1*time.Second), "Now it is A that prints another four.")
		assert.Equal(run, 0, run.ExitCode, "Everything was done, so the exit code is 0.")
	}
}

// And both may be slower, and not by whole seconds: whoever only looks from time to
// time whether they are done comes too late.
var slow = checker.Given("a slower run: two seconds a line for A, three for B, and a microsecond", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed())
		assert.Equal(run, 15*time.Second+5*time.Microsecond, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// Should they find out among themselves who is the last: not by a variable that
// both change without taking turns.
var brisk = checker.Given("a run that takes a millisecond a line", "run.go", "time.Sleep(time.Second)", "time.Sleep(time.Millisecond)")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, brisk)
}
