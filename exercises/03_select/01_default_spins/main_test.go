package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Everything is printed at the instant at which it comes.
func TestEverythingIsShown(t *testing.T) {
	for run := range checker.Schedules(t) {
		for at, line := range map[time.Duration]string{
			1700 * time.Millisecond: "news: rain",
			2300 * time.Millisecond: "arriving: from Bern",
			3400 * time.Millisecond: "news: more rain",
			4600 * time.Millisecond: "arriving: from Basel",
			5100 * time.Millisecond: "news: sun",
			6000 * time.Millisecond: "good night",
		} {
			assert.Equal(run, []string{line}, run.PrintedAt(at), "Each headline and each train is printed at the instant at which it comes.")
		}
		assert.Len(run, run.Printed(), 6, "Three headlines, two trains and the closing are printed, and nothing else.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Trains may come at any other time.
var late = checker.Given("a train every 2.911123s", "hall.go", "arrival  = 2300 * time.Millisecond", "arrival  = 2_911_123 * time.Microsecond")

func TestAnotherTimetable(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.Equal(run, []string{"arriving: from Bern"}, run.PrintedAt(2_911_123*time.Microsecond), "Each headline and each train is printed at the instant at which it comes.")
		assert.Equal(run, []string{"arriving: from Basel"}, run.PrintedAt(2*2_911_123*time.Microsecond), "Each headline and each train is printed at the instant at which it comes.")
		assert.Equal(run, []string{"good night"}, run.PrintedAt(6*time.Second), "At 6s, the hall closes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
