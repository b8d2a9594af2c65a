package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Eighty groups come through each of five doors: groups of one, one, two, two and four.
func TestEveryVisitorIsCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"800 visitors"}, run.Printed(), "The board shows every visitor.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestDoorsAreOpenAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2*time.Millisecond, run.Elapsed, "All doors are open at the same time, so the day is over at 2ms.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// On holidays more groups come.
var holidays = checker.Given("fifty groups in the morning and fifty in the afternoon", "doors.go", "for range 40 {", "for range 50 {")

func TestHolidaysAreCounted(t *testing.T) {
	for run := range checker.Schedules(t, holidays) {
		assert.Equal(run, []string{"1000 visitors"}, run.Printed(), "The board shows every visitor.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// On Sundays a sixth door is open, for families.
var sunday = checker.Given("a sixth door for groups of seven", "doors.go", "{2}, {4}", "{2}, {4}, {7}")

func TestSundaysAreCounted(t *testing.T) {
	for run := range checker.Schedules(t, sunday) {
		assert.Equal(run, []string{"1360 visitors"}, run.Printed(), "The board shows every visitor.")
		assert.Equal(run, 2*time.Millisecond, run.Elapsed, "All doors are open at the same time, so the day is over at 2ms.")
	}
}
