package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A prints its only line. B wants to print five, and is tired after three.
func TestBothComeToAnEnd(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B"}, run.PrintedAt(1*time.Second), "After one second A is done, and B has printed a line.")
		assert.Equal(run, []string{"B", "B", "B is tired"}, run.PrintedAfter(1*time.Second), "Then B prints two more and is tired.")
	}
}

// To be tired is no crime.
func TestMainReturnsWhenBothAre(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends when B is tired.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow B may hold out to the end.
var rested = checker.Given("a run that has the stamina for nine lines", "run.go", "stamina = 3", "stamina = 9")

func TestNobodyIsTired(t *testing.T) {
	for run := range checker.Schedules(t, rested) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B"}, run.PrintedAt(1*time.Second))
		assert.Equal(run, []string{"B", "B", "B", "B", "B is done"}, run.PrintedAfter(1*time.Second), "B has the stamina for all of its lines.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// Or the one who is tired may be the first to stop.
var weary = checker.Given("an A that is tired before its first line", "run.go", "line >= stamina", `name == "A" && line == 0`)

func TestTheFirstIsTired(t *testing.T) {
	for run := range checker.Schedules(t, weary) {
		assert.Equal(run, []string{"A is tired", "B", "B", "B", "B", "B", "B is done"}, run.Printed(), "A is tired at once, and B goes on to its end.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// And the one who is tired may be A.
var swapped = checker.Given("a run that is asked for 6 - iter lines: A for five, B for one", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLast(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B", "B is done"}, run.PrintedAt(1*time.Second))
		assert.Equal(run, []string{"A", "A", "A is tired"}, run.PrintedAfter(1*time.Second), "Now it is A that prints two more and is tired.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends when A is tired.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
