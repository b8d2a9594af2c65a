package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Room 1 would need three minutes to become warm, and its contract ends after two and a
// half.
func TestTheHouse(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"room 1 19"}, run.PrintedAt(60*time.Second), "A room becomes warmer by a degree every minute.")
		assert.Equal(run, []string{"room 1 19", "room 1 20", "room 2 19", "house empty"}, run.Printed(), "When a contract ends, nobody heats the room any more.")
		assert.Equal(run, 4*time.Minute, run.Elapsed, "Both contracts have their time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Somebody likes it cool.
var cool = checker.Given("somebody who likes it cool", "house.go", `"room 2", 19`, `"room 2", 12`)

func TestSomebodyLikesItCool(t *testing.T) {
	for run := range checker.Schedules(t, cool) {
		assert.Equal(run, []string{"room 1 19", "room 1 20", "room 2 17", "house empty"}, run.Printed(), "When a contract ends, nobody heats the room any more.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
