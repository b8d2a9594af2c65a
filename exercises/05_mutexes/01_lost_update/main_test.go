package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Five doors, eighty groups through each: of one, one, two, two and four.
func TestEverybodyIsCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"800 visitors"}, run.Printed(), "The board shows everybody who came.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestAllDoorsAreOpen(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2*time.Millisecond, run.Elapsed, "All doors are open all day, at the same time.")
	}
}

// Nobody reads a variable while another writes it.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// On holidays more groups come.
var holidays = checker.Given("fifty groups in the morning, and as many in the afternoon", "doors.go", "for range 40 {", "for range 50 {")

func TestHolidays(t *testing.T) {
	for run := range checker.Schedules(t, holidays) {
		assert.Equal(run, []string{"1000 visitors"}, run.Printed(), "The board shows everybody who came.")
	}
}

// On Sundays there are families.
var sunday = checker.Given("a sixth door, for groups of seven", "doors.go", "{2}, {4}", "{2}, {4}, {7}")

func TestSunday(t *testing.T) {
	for run := range checker.Schedules(t, sunday) {
		assert.Equal(run, []string{"1360 visitors"}, run.Printed(), "The board shows everybody who came.")
		assert.Equal(run, 2*time.Millisecond, run.Elapsed, "All doors are open all day, at the same time.")
	}
}
