package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three uploads at the same time, one of which is refused.
func TestTheConnectionIsClosed(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"photo sent", "film refused", "song sent", "the connection is closed"}, lines, "Every upload is sent or refused.")
		assert.Equal(run, []string{"the connection is closed"}, lines[max(0, len(lines)-1):], "Then the connection is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The longest upload decides how long it takes.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// It may be another one that is refused.
var strict = checker.Given("photo and song refused", "uploads.go", `u.name == "film"`, `u.name != "film"`)

func TestAnyMayBeRefused(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"photo refused", "film sent", "song refused", "the connection is closed"}, lines, "Every upload is sent or refused.")
		assert.Equal(run, []string{"the connection is closed"}, lines[max(0, len(lines)-1):], "Then the connection is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// And all may be slower.
var slow = checker.Given("uploads that take a minute for a second", "uploads.go", "* time.Second", "* time.Minute")

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, 3*time.Minute, run.Elapsed, "The longest upload decides how long it takes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
