package main_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestOneInterrupt(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("serving", os.Interrupt)) {
		assert.Equal(run, []string{"serving", "cleaning up", "still cleaning", "clean"}, run.Printed(), "After the first Ctrl-C the service cleans up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The second Ctrl-C comes in the middle of a long clean-up.
var long = checker.Given("a long clean-up", "service.go", "cleaning = 10 * time.Millisecond", "cleaning = 250 * time.Millisecond")

func TestAnotherInterrupt(t *testing.T) {
	for run := range checker.Schedules(t, long,
		checker.SignalWhen("serving", os.Interrupt),
		checker.SignalWhen("still cleaning", os.Interrupt),
	) {
		assert.Contains(run, run.Printed(), "cleaning up", "After the first Ctrl-C the service cleans up.")
		assert.NotContains(run, run.Printed(), "clean", "After the second Ctrl-C the program ends at once, before the clean-up is finished.")
		assert.NotEqual(run, 0, run.ExitCode, "The clean-up is cut off, so the exit code is not 0.")
	}
}

// Without a second Ctrl-C the clean-up is finished.
func TestALongCleanUp(t *testing.T) {
	for run := range checker.Schedules(t, long, checker.SignalWhen("serving", os.Interrupt)) {
		assert.Equal(run, []string{"serving", "cleaning up", "still cleaning", "clean"}, run.Printed(), "There is no second Ctrl-C, so the clean-up is finished.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.SignalWhen("serving", os.Interrupt))
}
