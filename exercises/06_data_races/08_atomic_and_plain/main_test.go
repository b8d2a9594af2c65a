package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The number is shown at 1.5s, 3s and 4.5s. At 3s the third part is done at the same instant,
// so either number is right.
func TestProgressIsShown(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"1 of 6"}, run.PrintedAt(1500*time.Millisecond), "At 1.5s one part is done.")
		assert.Equal(run, []string{"4 of 6"}, run.PrintedAt(4500*time.Millisecond), "At 4.5s four parts are done.")
		assert.Len(run, run.Printed(), 3, "The number is shown three times.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "All parts are downloaded at the same time, so the program ends when the longest is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// All parts are done at the same instant.
var together = checker.Given("parts that are all done at 1s", "parts.go", "time.Duration(part+1) * unit", "unit")

func TestPartsDoneAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.Equal(run, []string{"6 of 6", "6 of 6", "6 of 6"}, run.Printed(), "From 1.5s on all six parts are done.")
	}
}

// There are sixty parts.
var large = checker.Given("sixty parts", "parts.go", "parts = 6", "parts = 60")

func TestSixtyParts(t *testing.T) {
	for run := range checker.Schedules(t, large) {
		assert.Equal(run, []string{"1 of 60"}, run.PrintedAt(1500*time.Millisecond), "At 1.5s one part is done.")
		assert.Equal(run, []string{"4 of 60"}, run.PrintedAt(4500*time.Millisecond), "At 4.5s four parts are done.")
		assert.Equal(run, time.Minute, run.Elapsed, "All parts are downloaded at the same time, so the program ends when the longest is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
