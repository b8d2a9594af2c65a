package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheExitCodeIsPassedOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "echo trying; exit 3")) {
		assert.Equal(run, []string{"trying", "finished"}, run.Printed(), "The command runs, and then the program prints finished.")
		assert.Equal(run, 3, run.ExitCode, "The exit code is the command's: 3.")
	}
}

// Every command has its own exit code.
func TestAnotherExitCode(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "exit 42")) {
		assert.Equal(run, 42, run.ExitCode, "The exit code is the command's: 42.")
	}
}

func TestSuccessIsPassedOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "echo fine")) {
		assert.Equal(run, []string{"fine", "finished"}, run.Printed(), "The command runs, and then the program prints finished.")
		assert.Equal(run, 0, run.ExitCode, "The exit code is the command's: 0.")
	}
}

// A command that signal n has ended has no exit code of its own.
func TestASignalIsPassedOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "kill -TERM $$")) {
		assert.Equal(run, []string{"finished"}, run.Printed(), "When the command has ended the program prints finished.")
		assert.Equal(run, 143, run.ExitCode, "Signal 15 ended the command, so the exit code is 128 + 15.")
	}
}

func TestAnotherSignal(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "kill -KILL $$")) {
		assert.Equal(run, 137, run.ExitCode, "Signal 9 ended the command, so the exit code is 128 + 9.")
	}
}

func TestAMissingCommand(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("no-such-command-anywhere")) {
		assert.Equal(run, 127, run.ExitCode, "There is no such command, so the exit code is 127.")
		assert.Contains(run, run.Stderr(), "no-such-command-anywhere", "stderr says why the command could not be started.")
	}
}

// A directory is there, and yet it can't be started.
func TestACommandThatCannotRun(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("/")) {
		assert.Equal(run, 127, run.ExitCode, "The command could not be started, so the exit code is 127.")
		assert.NotEmpty(run, run.Stderr(), "stderr says why the command could not be started.")
	}
}
