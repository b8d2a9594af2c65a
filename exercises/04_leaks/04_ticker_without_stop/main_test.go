package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The heartbeat of a call begins and ends with it.
func TestTheHeartbeat(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"Mia is there", "Mia is there", "Mia says bye",
			"Leo is there", "Leo is there", "Leo says bye",
		}, run.Printed(), "It beats once a second while they talk, and then no more.")
		assert.Equal(run, []string{"Mia is there"}, run.PrintedAt(1*time.Second), "It beats once a second.")
		assert.Equal(run, 65*time.Second, run.Elapsed, "Each call takes two and a half seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A minute later nobody keeps a line.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Somebody has a lot to say.
var long = checker.Given("long calls", "people.go", "time.Sleep(length)", "time.Sleep(length + 2750*time.Millisecond)")

func TestLongCalls(t *testing.T) {
	for run := range checker.Schedules(t, long) {
		assert.Len(run, run.Printed(), 12, "Five beats in each call, and two goodbyes.")
		assert.Equal(run, []string{"Leo is there"}, run.PrintedAt(6250*time.Millisecond), "It beats once a second.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A call is over in the very instant of a beat.
var onTheBeat = checker.Given("calls that end with a beat", "people.go", "length = 2500 * time.Millisecond", "length = 3 * time.Second")

func TestNothingIsLeftBehindOnTheBeat(t *testing.T) {
	checker.VerifyNoLeaks(t, onTheBeat)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
