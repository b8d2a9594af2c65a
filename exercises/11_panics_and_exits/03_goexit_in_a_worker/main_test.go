package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three uploads run at the same time, and the film is refused.
func TestTheConnectionIsClosed(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"photo sent", "film refused", "song sent", "the connection is closed"}, lines, "Every upload is sent or refused.")
		assert.Equal(run, []string{"the connection is closed"}, lines[max(0, len(lines)-1):], "The last line says that the connection is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The uploads run at the same time, so the program ends at 3s, with the longest upload.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Others may be refused, or all.
var (
	strict = checker.Given("photo and song refused", "uploads.go", `u.name == "film"`, `u.name != "film"`)
	closed = checker.Given("every upload refused", "uploads.go", `u.name == "film"`, `u.name != ""`)
)

func TestAnyMayBeRefused(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"photo refused", "film sent", "song refused", "the connection is closed"}, lines, "Every upload is sent or refused.")
		assert.Equal(run, []string{"the connection is closed"}, lines[max(0, len(lines)-1):], "The last line says that the connection is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestAllMayBeRefused(t *testing.T) {
	for run := range checker.Schedules(t, closed) {
		assert.Equal(run, []string{"photo refused", "film refused", "song refused", "the connection is closed"}, run.Printed(), "Every upload is refused, and then the connection is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// All uploads may be slower.
var slow = checker.Given("uploads that take minutes instead of seconds", "uploads.go", "* time.Second", "* time.Minute")

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, 3*time.Minute, run.Elapsed, "The program ends at 3m, with the longest upload.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
