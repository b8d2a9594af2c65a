package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A, B and C start together, and each says how it has ended.
func TestEachSaysHowItEnded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "A is done", "B", "C"}, run.PrintedAt(1*time.Second), "After one second A is done, and B and C have each printed a line.")
		assert.ElementsMatch(run, []string{"B", "B failed: no paper", "C"}, run.PrintedAt(2*time.Second), "After two seconds B has no paper left.")
		assert.Equal(run, []string{"C", "C", "C panicked: paper jam"}, run.PrintedAfter(2*time.Second), "After four seconds C's paper is jammed.")
	}
}

// The last one to end is C, in its own way. Then main returns.
func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends when the last one has ended.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Any of them may fail, or none.
var afails = checker.Given("an A that has no ink at all", "run.go",
	`name == "B" && line == 2 {
			return errNoPaper`,
	`name == "A" {
			return errors.New("no ink")`)

func TestAnotherOneFails(t *testing.T) {
	for run := range checker.Schedules(t, afails) {
		assert.ElementsMatch(run, []string{"A failed: no ink", "B", "B", "B", "B is done", "C", "C", "C", "C", "C panicked: paper jam"}, run.Printed(), "Each says how it has ended.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends when the last one has ended.")
	}
}

// Any of them may panic, or none.
var apanics = checker.Given("an A whose paper is jammed from the start", "run.go", `name == "C" && line == 4`, `name == "A"`)

func TestAnotherOnePanics(t *testing.T) {
	for run := range checker.Schedules(t, apanics) {
		assert.ElementsMatch(run, []string{"A panicked: paper jam", "B", "B", "B failed: no paper", "C", "C", "C", "C", "C", "C is done"}, run.Printed(), "Each says how it has ended.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the last one has ended.")
	}
}

// And the one who fails may be the last to come to an end.
var cfirst = checker.Given("a C whose paper is torn from the start", "run.go",
	`name == "C" && line == 4 {
			panic("paper jam")`,
	`name == "C" {
			panic("torn paper")`)

func TestTheLastMayFail(t *testing.T) {
	for run := range checker.Schedules(t, cfirst) {
		assert.ElementsMatch(run, []string{"C panicked: torn paper", "A", "A is done", "B"}, run.PrintedBefore(2*time.Second), "C has a problem at once, and after one second A is done.")
		assert.Equal(run, []string{"B", "B failed: no paper"}, run.PrintedAfter(1*time.Second), "After two seconds B has no paper left, and says so.")
		assert.Equal(run, 2*time.Second, run.Elapsed, "The program ends when the last one has ended.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
