package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The command prints three lines, and a warning elsewhere.
func TestAllLinesAreCounted(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		assert.Equal(run, []string{"lines: 3"}, run.Printed(), "Every line on its standard output is counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A command may fail after it has printed something.
var failing = checker.Given("a command that fails", "listing.go", "echo three", "exit 4")

func TestItFails(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), failing) {
		assert.ElementsMatch(run, []string{"it failed: exit status 4", "lines: 2"}, run.Printed(), "What was printed is counted, and the failure is told.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// It may print more than a pipe holds.
var much = checker.Given("a command that prints much", "listing.go", "echo one; echo two; echo beware >&2; echo three", "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done")

func TestMuchToCount(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), much) {
		assert.Equal(run, []string{"lines: 20000"}, run.Printed(), "Every line on its standard output is counted.")
	}
}

// And the counting may begin when the command has ended long ago.
var late = checker.Given("counting that begins late", "listing.go", "until = 0 * time.Second", "until = 300 * time.Millisecond")

func TestCountedLate(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), late) {
		assert.Equal(run, []string{"lines: 3"}, run.Printed(), "Nothing is closed before all is read.")
	}
}

// Or it may print nothing at all.
var silent = checker.Given("a silent command", "listing.go", "echo one; echo two; echo beware >&2; echo three", "true")

func TestASilentCommand(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), silent) {
		assert.Equal(run, []string{"lines: 0"}, run.Printed(), "No line is counted that was not printed.")
	}
}
