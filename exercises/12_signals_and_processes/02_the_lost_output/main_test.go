package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The command prints three lines to stdout, and a warning to stderr.
func TestAllLinesAreCounted(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		assert.Equal(run, []string{"lines: 3"}, run.Printed(), "The command writes three lines to its standard output.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A command may fail after it has printed something.
var failing = checker.Given("a command that fails", "listing.go", "echo three", "exit 4")

func TestItFails(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), failing) {
		assert.ElementsMatch(run, []string{"it failed: exit status 4", "lines: 2"}, run.Printed(), "The lines are counted, and the failure is reported.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A command may print more than a pipe holds.
var much = checker.Given("a command that prints 20000 lines", "listing.go", "echo one; echo two; echo beware >&2; echo three", "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done")

func TestMuchToCount(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), much) {
		assert.Equal(run, []string{"lines: 20000"}, run.Printed(), "The command writes 20000 lines to its standard output.")
	}
}

// The command may have ended before count begins to read.
var late = checker.Given("a count that begins after 0.3 seconds", "listing.go", "until = 0 * time.Second", "until = 300 * time.Millisecond")

func TestCountedLate(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), late) {
		assert.Equal(run, []string{"lines: 3"}, run.Printed(), "The pipe is closed only when everything is read, so all three lines are counted.")
	}
}

// A command may print nothing at all.
var silent = checker.Given("a silent command", "listing.go", "echo one; echo two; echo beware >&2; echo three", "true")

func TestASilentCommand(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), silent) {
		assert.Equal(run, []string{"lines: 0"}, run.Printed(), "The command writes no line to its standard output.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.OnRealClock())
}
