package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A prints its only line. B is asked for five, and is tired after three.
func TestBothEnd(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B"}, run.PrintedAt(1*time.Second), "At 1s, A is done, and B has printed its first line.")
		assert.Equal(run, []string{"B", "B", "B is tired"}, run.PrintedAfter(1*time.Second), "After 1s, B prints two more lines and is tired.")
	}
}

// To be tired is no failure.
func TestMainReturnsWhenBothHaveEnded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends at 3s, when B is tired.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// B may have the stamina for all of its lines.
var rested = checker.Given("a run with a stamina of nine lines", "run.go", "stamina = 3", "stamina = 9")

func TestNeitherMayBeTired(t *testing.T) {
	for run := range checker.Schedules(t, rested) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B"}, run.PrintedAt(1*time.Second), "At 1s, A is done, and B has printed its first line.")
		assert.Equal(run, []string{"B", "B", "B", "B", "B is done"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines and is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

// The first to end may be tired.
var weary = checker.Given("an A that is tired before its first line", "run.go", "line >= stamina", `name == "A" && line == 0`)

func TestTheFirstMayBeTired(t *testing.T) {
	for run := range checker.Schedules(t, weary) {
		assert.Equal(run, []string{"A is tired", "B", "B", "B", "B", "B", "B is done"}, run.Printed(), "A is tired at once, and B prints all of its lines.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

// A may be tired, and be the last to end.
var swapped = checker.Given("a run that prints 6 - iter lines: A is asked for five and B for one", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLast(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B", "B is done"}, run.PrintedAt(1*time.Second), "At 1s, B is done, and A has printed its first line.")
		assert.Equal(run, []string{"A", "A", "A is tired"}, run.PrintedAfter(1*time.Second), "After 1s, A prints two more lines and is tired.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends at 3s, when A is tired.")
	}
}

// Both may be tired, at the same instant.
var exhausted = checker.Given("a run with no stamina at all", "run.go", "stamina = 3", "stamina = 0")

func TestBothMayBeTired(t *testing.T) {
	for run := range checker.Schedules(t, exhausted) {
		assert.ElementsMatch(run, []string{"A is tired", "B is tired"}, run.Printed(), "A and B are tired at once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are tired.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
