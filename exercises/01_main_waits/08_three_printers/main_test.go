package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A, B and C start together, and each prints how it ended.
func TestEachPrintsHowItEnded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B", "C"}, run.PrintedAt(1*time.Second), "At 1s, A is done, and B and C have each printed their first line.")
		assert.ElementsMatch(run, []string{"B", "B failed: no paper", "C"}, run.PrintedAt(2*time.Second), "At 2s, B fails, because it has no paper left.")
		assert.Equal(run, []string{"C", "C", "C panicked: paper jam"}, run.PrintedAfter(2*time.Second), "After 2s, C prints two more lines and panics, because its paper is jammed.")
	}
}

// C is the last to end, by a panic. Then main returns.
func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends at 4s, when the last of them has ended.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Any of them may fail.
var afails = checker.Given("an A that has no ink", "run.go",
	`name == "B" && line == 2 {
			return errNoPaper`,
	`name == "A" {
			return errors.New("no ink")`)

func TestAnotherOneFails(t *testing.T) {
	for run := range checker.Schedules(t, afails) {
		assert.ElementsMatch(run, []string{"A failed: no ink", "B", "B", "B", "B is done", "C", "C", "C", "C", "C panicked: paper jam"}, run.Printed(), "Each prints how it ended.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends at 4s, when the last of them has ended.")
	}
}

// Any of them may panic.
var apanics = checker.Given("an A whose paper is jammed from the start", "run.go", `name == "C" && line == 4`, `name == "A"`)

func TestAnotherOnePanics(t *testing.T) {
	for run := range checker.Schedules(t, apanics) {
		assert.ElementsMatch(run, []string{"A panicked: paper jam", "B", "B", "B failed: no paper", "C", "C", "C", "C", "C", "C is done"}, run.Printed(), "Each prints how it ended.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the last of them has ended.")
	}
}

// The last to end may be the one that fails.
var cfirst = checker.Given("a C whose paper is torn from the start", "run.go",
	`name == "C" && line == 4 {
			panic("paper jam")`,
	`name == "C" {
			panic("torn paper")`)

func TestTheLastMayFail(t *testing.T) {
	for run := range checker.Schedules(t, cfirst) {
		assert.ElementsMatch(run, []string{"C panicked: torn paper", "A", "A is done", "B"}, run.PrintedBefore(2*time.Second), "C panics at 0s, and A is done at 1s.")
		assert.Equal(run, []string{"B", "B failed: no paper"}, run.PrintedAfter(1*time.Second), "After 1s, B prints one more line and fails, because it has no paper left.")
		assert.Equal(run, 2*time.Second, run.Elapsed, "The program ends at 2s, when the last of them has ended.")
	}
}

// Several may fail, at the same instant.
var allfail = checker.Given("A, B and C without paper", "run.go", `name == "B" && line == 2`, `line < 2`)

func TestAllMayFail(t *testing.T) {
	for run := range checker.Schedules(t, allfail) {
		assert.ElementsMatch(run, []string{"A failed: no paper", "B failed: no paper", "C failed: no paper"}, run.Printed(), "Each prints how it ended.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when all of them have failed.")
	}
}

// Several may panic, at the same instant, and with a value that is no string.
var allpanic = checker.Given("A, B and C panicking with the number 7", "run.go",
	`name == "B" && line == 2 {
			return errNoPaper`,
	`line < 2 {
			panic(7)`)

func TestAllMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, allpanic) {
		assert.ElementsMatch(run, []string{"A panicked: 7", "B panicked: 7", "C panicked: 7"}, run.Printed(), "Each prints how it ended.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when all of them have panicked.")
	}
}

// And all of them may print all of their lines.
var goodDay = checker.Given("a run that neither fails nor panics", "run.go",
	`name == "B" && line == 2 {
			return errNoPaper
		}
		if name == "C" && line == 4`,
	`line < 0 {
			return errNoPaper
		}
		if line < 0`)

func TestAllMayBeDone(t *testing.T) {
	for run := range checker.Schedules(t, goodDay) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B", "B", "B", "B is done", "C", "C", "C", "C", "C", "C is done"}, run.Printed(), "Each prints all of its lines and that it is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the last of them is done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
