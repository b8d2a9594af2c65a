package main_test

import (
	"slices"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Everybody leaves when they are asked to, and then the room is closed.
func TestEverybodyLeaves(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("open", syscall.SIGTERM)) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"open", "closing", "Ann has left", "Bob has left", "closed"}, lines, "Everybody says goodbye, and the room is closed.")
		assert.Equal(run, len(lines)-1, slices.Index(lines, "closed"), "It is closed when all have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ann does not come to an end: she would need three seconds. After half a second the room
// is closed without her, and the exit code tells that something was cut off.
var farewell = checker.Given("a long farewell", "guests.go", "farewell = 0", "farewell = 3 * time.Second")

func TestSomebodyDoesNotLeave(t *testing.T) {
	for run := range checker.Schedules(t, farewell, checker.SignalWhen("open", syscall.SIGTERM)) {
		assert.Contains(run, run.Printed(), "Bob has left", "Whoever leaves in time is not cut off.")
		assert.NotContains(run, run.Printed(), "Ann has left", "Nobody waits for her longer than the patience lasts.")
		assert.NotContains(run, run.Printed(), "closed", "It was not closed as it should be.")
		assert.Equal(run, 1, run.ExitCode, "Exit code 1 says that not everybody could finish.")
	}
}
