package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A report appears as soon as the day is over, here every 24 minutes.
func TestEveryDayIsShown(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"north, day 1: fine"}, run.PrintedAt(24*time.Minute), "A report is shown as soon as it comes.")
		assert.Equal(run, []string{"north, day 1: fine", "north, day 2: fine", "north, day 3: fine", "board off"}, run.Printed(), "All reports are shown, and then the board goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A short week.
var holiday = checker.Given("a single day", "weather.go", "days = 3", "days = 1")

func TestASingleDay(t *testing.T) {
	for run := range checker.Schedules(t, holiday) {
		assert.Equal(run, []string{"north, day 1: fine", "board off"}, run.Printed(), "All reports are shown, and then the board goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Whoever uses the channel has to find it made.
var quick = checker.Given("short days", "weather.go", "24 * time.Minute", "time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
