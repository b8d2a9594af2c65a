package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Whatever was noted about an item is in its line of the log, sorted.
func TestEveryNoteIsKept(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"lamp [in stock liked by 7 on sale price known]",
			"vase [in stock liked by 7 on sale price known]",
			"coat [in stock liked by 7 on sale price known]",
		}, run.Printed(), "Four notes are left about each item.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The places are asked at the same time.
func TestNobodyWaitsInLine(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 3*time.Second, run.Elapsed, "Three items take a second each, however many places there are.")
	}
}

// Places that take a millisecond, so that the race detector need not wait.
var quick = checker.Given("quick places", "places.go", "unit = time.Second", "unit = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Two places may note the same.
var same = checker.Given("two places that note the same", "places.go", `note(ctx, "liked by 7")`, `note(ctx, "in stock")`)

func TestTheSameNoteTwice(t *testing.T) {
	for run := range checker.Schedules(t, same) {
		assert.Equal(run, []string{
			"lamp [in stock in stock on sale price known]",
			"vase [in stock in stock on sale price known]",
			"coat [in stock in stock on sale price known]",
		}, run.Printed(), "What is in the log is what was noted, each time that it was.")
	}
}
