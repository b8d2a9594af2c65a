package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestThreeErrorsArePrinted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"error 2", "error 4", "error 6", "that is enough"}, run.Printed(), "main prints the first three errors and its last line.")
		assert.Equal(run, []string{"error 4"}, run.PrintedAt(4*time.Second), "At 4s error 4 is found and printed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestMainReturnsSoonAfterReview(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 9*time.Second, "The third error is found at 6s, and review takes 3s.")
		assert.LessOrEqual(run, run.Elapsed, 11*time.Second, "At 9s review has returned, and main returns within 2s.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var bad = checker.Given("a log that contains only errors", "source.go", "n%2 == 0", "n > 0")

func TestALogOfErrors(t *testing.T) {
	for run := range checker.Schedules(t, bad) {
		assert.Equal(run, []string{"error 1", "error 2", "error 3", "that is enough"}, run.Printed(), "main prints the first three errors and its last line.")
		assert.LessOrEqual(run, run.Elapsed, 8*time.Second, "At 6s review has returned, and main returns within 2s.")
	}
}

func TestNoLeaksInALogOfErrors(t *testing.T) {
	checker.VerifyNoLeaks(t, bad)
}

var short = checker.Given("a log of five lines", "source.go", "lastLine = 100", "lastLine = 5")

func TestAShortLog(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Equal(run, []string{"error 2", "error 4", "that is enough"}, run.Printed(), "The log ends after two errors, and main prints both.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Here, all lines are there at once, so the fourth error is found while main prints the
// third. The filter may read the lines 4 to 13, and the source sends line 14.
var quick = checker.Given("a log that contains only errors and takes no time", "source.go", `			time.Sleep(time.Second)
			line := fmt.Sprint("info ", n)
			if n%2 == 0 {`, `			if n > 14 {
				panic("the log is read too far ahead")
			}
			line := fmt.Sprint("info ", n)
			if n > 0 {`)

func TestAQuickLog(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"error 1", "error 2", "error 3", "that is enough"}, run.Printed(), "main prints the first three errors and its last line.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The three errors are found at 0s, and review takes 3s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksInAQuickLog(t *testing.T) {
	checker.VerifyNoLeaks(t, quick)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
