package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three errors are shown, in the second in which each is found.
func TestThreeErrorsAreShown(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"error 2", "error 4", "error 6", "that is enough"}, run.Printed(), "The first three errors are shown, and that is enough.")
		assert.Equal(run, []string{"error 4"}, run.PrintedAt(4*time.Second), "An error is shown when it is found.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The errors are read for three seconds, and then nobody goes on: neither the
// source nor the filter. The source notices with its next line.
func TestItStopsSoon(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 9*time.Second, "Six seconds for three errors, and three for the one who reads them.")
		assert.LessOrEqual(run, run.Elapsed, 11*time.Second, "The log is not read to its end.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The log may hold nothing but errors.
var bad = checker.Given("a log of nothing but errors", "source.go", "n%2 == 0", "n > 0")

func TestNothingButErrors(t *testing.T) {
	for run := range checker.Schedules(t, bad) {
		assert.Equal(run, []string{"error 1", "error 2", "error 3", "that is enough"}, run.Printed(), "The first three errors are shown, and that is enough.")
		assert.LessOrEqual(run, run.Elapsed, 8*time.Second, "The log is not read to its end.")
	}
}

func TestNothingIsLeftOfNothingButErrors(t *testing.T) {
	checker.VerifyNoLeaks(t, bad)
}

// Or end before there are three of them.
var short = checker.Given("a log of five lines", "source.go", "lastLine = 100", "lastLine = 5")

func TestAShortLog(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Equal(run, []string{"error 2", "error 4", "that is enough"}, run.Printed(), "All errors there are are shown.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// And its lines may come faster than anybody can take them: then the fourth error is
// there while the third is being shown.
var quick = checker.Given("a log that is read in no time and holds nothing but errors", "source.go", `			time.Sleep(time.Second)
			line := fmt.Sprint("info ", n)
			if n%2 == 0 {`, `			line := fmt.Sprint("info ", n)
			if n > 0 {`)

func TestAQuickLog(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"error 1", "error 2", "error 3", "that is enough"}, run.Printed(), "The first three errors are shown, and that is enough.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "They are read for three seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftOfAQuickLog(t *testing.T) {
	checker.VerifyNoLeaks(t, quick)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
