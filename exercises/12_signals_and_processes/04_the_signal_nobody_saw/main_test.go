package main_test

import (
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The signal comes in the middle of a file. That one is finished, and then, long before
// all 60 are copied, the program stops.
func TestItStops(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("copying file 2", syscall.SIGTERM)) {
		assert.Equal(run, []string{"copying file 2", "file 2 is copied", "stopped, the rest is for tomorrow"}, run.Printed(), "Whoever asks it to stop is heard, even if it is busy at that moment.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// When nobody asks, everything is copied. There are signals that ask for nothing.
var quiet = checker.Given("a window that is made larger, and nobody who asks it to stop", "files.go", "if file == 2 {", `if file == 2 {
		_ = syscall.Kill(syscall.Getpid(), syscall.SIGWINCH)
	}
	if file < 0 {`)

func TestNobodyAsks(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), quiet) {
		assert.Equal(run, []string{"all copied"}, run.Printed(), "All files are copied.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.SignalWhen("copying file 2", syscall.SIGTERM))
}
