package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A gives up after its first line. B prints all five, once a second.
func TestBGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "A gives up, and B prints its other four.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when B is done.")
	}
}

// Whoever started the program learns that something failed, and what.
func TestTheFailureIsTold(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Stderr(), "A gave up after 1 lines", "stderr says what went wrong.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Several may fail, and every failure counts.
var both = checker.Given("A and B giving up, A after one line and B after two", "run.go",
	`name == "A" && i == 1`, `name == "A" && i == 1 || name == "B" && i == 2`)

func TestEveryFailureIsTold(t *testing.T) {
	for run := range checker.Schedules(t, both) {
		assert.ElementsMatch(run, []string{"A", "B", "B"}, run.Printed(), "Both print what they can.")
		assert.Contains(run, run.Stderr(), "A gave up after 1 lines", "stderr says what went wrong with A.")
		assert.Contains(run, run.Stderr(), "B gave up after 2 lines", "stderr says what went wrong with B.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// It may be the other one that fails.
var other = checker.Given("B giving up after four lines", "run.go", `name == "A" && i == 1`, `name == "B" && i == 4`)

func TestAnyoneMayFail(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Contains(run, run.Stderr(), "B gave up after 4 lines", "stderr says what went wrong with B.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// And on a good day nobody does.
var goodDay = checker.Given("nobody giving up", "run.go", `name == "A" && i == 1`, `i < 0`)

func TestAGoodDay(t *testing.T) {
	for run := range checker.Schedules(t, goodDay) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "B", "B", "B", "B", "B"}, run.Printed(), "All lines are printed.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed, so the exit code is 0.")
	}
}

// And the one who fails may be the last to come to an end.
var late = checker.Given("a run that prints 8 - iter lines, A giving up after four", "run.go",
	`range iter {
		time.Sleep(time.Second)
		if name == "A" && i == 1`,
	`range 8 - iter {
		time.Sleep(time.Second)
		if name == "A" && i == 4`)

func TestTheLastMayFail(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "B", "B", "B"}, run.Printed(), "B prints its three lines, and A four of five.")
		assert.Contains(run, run.Stderr(), "A gave up after 4 lines", "stderr says what went wrong with A.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// And both may fail at the same time. What they tell main, they must not write
// to the same place without taking turns.
var atOnce = checker.Given("A and B giving up before their first line", "run.go",
	`time.Sleep(time.Second)
		if name == "A" && i == 1`,
	`time.Sleep(time.Millisecond)
		if i == 0`)

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, atOnce)
}
