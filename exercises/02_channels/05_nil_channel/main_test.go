package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A report is shown as soon as the day is over, here every 24 minutes.
func TestEveryDayIsShown(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"north, day 1: fine"}, run.PrintedAt(24*time.Minute), "At 24m, the first report is shown, because the day is over.")
		assert.Equal(run, []string{"north, day 1: fine", "north, day 2: fine", "north, day 3: fine", "board off"}, run.Printed(), "All reports are shown, and then the board goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be a single day.
var holiday = checker.Given("a single day", "weather.go", "days = 3", "days = 1")

func TestASingleDay(t *testing.T) {
	for run := range checker.Schedules(t, holiday) {
		assert.Equal(run, []string{"north, day 1: fine", "board off"}, run.Printed(), "All reports are shown, and then the board goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// There may be no days.
var vacation = checker.Given("no days", "weather.go", "days = 3", "days = 0")

func TestNoDays(t *testing.T) {
	for run := range checker.Schedules(t, vacation) {
		assert.Equal(run, []string{"board off"}, run.Printed(), "There are no reports, and the board goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A report may be empty.
var fog = checker.Given("an empty report on day 2", "weather.go", "	return fmt.Sprintf(", `	if day == 1 {
		return ""
	}
	return fmt.Sprintf(`)

func TestAReportMayBeEmpty(t *testing.T) {
	for run := range checker.Schedules(t, fog) {
		assert.Equal(run, []string{"north, day 1: fine", "", "north, day 3: fine", "board off"}, run.Printed(), "All reports are shown, the empty one too, and then the board goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The channel must be made before a goroutine uses it.
var quick = checker.Given("days that last a millisecond", "weather.go", "24 * time.Minute", "time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
