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
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "After 1s, A gives up, and B prints its other four lines.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when B is done.")
	}
}

// The caller of the program learns from the exit code that A failed, and from
// stderr why.
func TestTheFailureIsReported(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Stderr(), "A gave up after 1 lines", "The text of A's error is on stderr.")
		assert.Equal(run, 1, run.ExitCode, "A or B failed, so the exit code is 1.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, goodDay)
}

// Both may fail, and both errors are printed.
var both = checker.Given("A and B giving up, A after one line and B after two", "run.go",
	`name == "A" && i == 1`, `name == "A" && i == 1 || name == "B" && i == 2`)

func TestEveryFailureIsReported(t *testing.T) {
	for run := range checker.Schedules(t, both) {
		assert.ElementsMatch(run, []string{"A", "B", "B"}, run.Printed(), "A prints one line, and B prints two.")
		assert.Contains(run, run.Stderr(), "A gave up after 1 lines", "The text of A's error is on stderr.")
		assert.Contains(run, run.Stderr(), "B gave up after 2 lines", "The text of B's error is on stderr.")
		assert.Equal(run, 1, run.ExitCode, "A or B failed, so the exit code is 1.")
	}
}

// B may be the one that fails.
var other = checker.Given("B giving up after four lines", "run.go", `name == "A" && i == 1`, `name == "B" && i == 4`)

func TestEitherMayFail(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Contains(run, run.Stderr(), "B gave up after 4 lines", "The text of B's error is on stderr.")
		assert.Equal(run, 1, run.ExitCode, "A or B failed, so the exit code is 1.")
	}
}

// Neither may fail.
var goodDay = checker.Given("neither A nor B giving up", "run.go", `name == "A" && i == 1`, `i < 0`)

func TestNeitherMayFail(t *testing.T) {
	for run := range checker.Schedules(t, goodDay) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints three lines, and B prints five.")
		assert.Empty(run, run.Stderr(), "Nothing is written to stderr.")
		assert.Equal(run, 0, run.ExitCode, "Neither failed, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when B is done.")
	}
}

// The last to end may be the one that fails.
var late = checker.Given("a run that prints 8 - iter lines, A giving up after four", "run.go",
	`range iter {
		time.Sleep(time.Second)
		if name == "A" && i == 1`,
	`range 8 - iter {
		time.Sleep(time.Second)
		if name == "A" && i == 4`)

func TestTheLastMayFail(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "B", "B", "B"}, run.Printed(), "A prints four of five lines, and B prints three.")
		assert.Contains(run, run.Stderr(), "A gave up after 4 lines", "The text of A's error is on stderr.")
		assert.Equal(run, 1, run.ExitCode, "A or B failed, so the exit code is 1.")
	}
}

// Both may fail at the same instant.
var atOnce = checker.Given("A and B giving up before their first line", "run.go",
	`time.Sleep(time.Second)
		if name == "A" && i == 1`,
	`time.Sleep(time.Millisecond)
		if i == 0`)

func TestBothMayFailAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Contains(run, run.Stderr(), "A gave up after 0 lines", "The text of A's error is on stderr.")
		assert.Contains(run, run.Stderr(), "B gave up after 0 lines", "The text of B's error is on stderr.")
		assert.Equal(run, 1, run.ExitCode, "A or B failed, so the exit code is 1.")
	}
}

// What the goroutines store for main must be synchronized.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, atOnce)
}
