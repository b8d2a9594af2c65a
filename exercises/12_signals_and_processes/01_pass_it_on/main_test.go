package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The program ends with the exit code of the command.
func TestTheExitCodeIsPassedOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "echo trying; exit 3")) {
		assert.Equal(run, []string{"trying", "finished"}, run.Printed(), "The command runs, and then it is finished.")
		assert.Equal(run, 3, run.ExitCode, "The exit code is the command's.")
	}
}

// Every command has its own.
func TestAnotherExitCode(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "exit 42")) {
		assert.Equal(run, 42, run.ExitCode, "The exit code is the command's.")
	}
}

func TestSuccessIsPassedOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "echo fine")) {
		assert.Equal(run, []string{"fine", "finished"}, run.Printed(), "The command runs, and then it is finished.")
		assert.Equal(run, 0, run.ExitCode, "The exit code is the command's.")
	}
}

// A command that was ended by signal n has no exit code. A shell says 128 + n then, so
// 143 for a SIGTERM.
func TestASignalIsPassedOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "kill -TERM $$")) {
		assert.Equal(run, []string{"finished"}, run.Printed(), "The command is finished.")
		assert.Equal(run, 143, run.ExitCode, "128 + 15 says that the command was ended by signal 15.")
	}
}

func TestAnotherSignal(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("sh", "-c", "kill -KILL $$")) {
		assert.Equal(run, 137, run.ExitCode, "128 + 9 says that the command was ended by signal 9.")
	}
}

// A command that could not be started is 127, and somebody is told the reason.
func TestAMissingCommand(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), checker.Args("no-such-command-anywhere")) {
		assert.Equal(run, 127, run.ExitCode, "127 says that there is no such command.")
		assert.Contains(run, run.Stderr(), "no-such-command-anywhere", "The reason is told.")
	}
}
