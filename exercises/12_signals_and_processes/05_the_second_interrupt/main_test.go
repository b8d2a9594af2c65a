package main_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// After one Ctrl-C the service cleans up and ends as it should.
func TestOneInterrupt(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("serving", os.Interrupt)) {
		assert.Equal(run, []string{"serving", "cleaning up", "still cleaning", "clean"}, run.Printed(), "After the first Ctrl-C the service cleans up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Cleaning up takes a while today. Whoever presses Ctrl-C again has had enough.
var long = checker.Given("a long clean-up", "service.go", "cleaning = 10 * time.Millisecond", "cleaning = 150 * time.Millisecond")

func TestAnotherInterrupt(t *testing.T) {
	for run := range checker.Schedules(t, long,
		checker.SignalWhen("serving", os.Interrupt),
		checker.SignalWhen("cleaning up", os.Interrupt),
		checker.SignalWhen("still cleaning", os.Interrupt),
	) {
		assert.Contains(run, run.Printed(), "cleaning up", "After the first Ctrl-C the service cleans up.")
		assert.NotContains(run, run.Printed(), "clean", "Whoever presses Ctrl-C again does not have to wait.")
		assert.NotEqual(run, 0, run.ExitCode, "A program that was interrupted does not say that all went well.")
	}
}

// Whoever does not press it again can wait.
func TestALongCleanUp(t *testing.T) {
	for run := range checker.Schedules(t, long, checker.SignalWhen("serving", os.Interrupt)) {
		assert.Equal(run, []string{"serving", "cleaning up", "still cleaning", "clean"}, run.Printed(), "The clean-up is finished, however long it takes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
