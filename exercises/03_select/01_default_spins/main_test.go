package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Everything is shown in the instant in which it comes.
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
			assert.Equal(run, []string{line}, run.PrintedAt(at), "What comes is shown at once.")
		}
		assert.Len(run, run.Printed(), 6, "And nothing else is shown.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Another timetable.
var late = checker.Given("a train that is late", "hall.go", "arrival  = 2300 * time.Millisecond", "arrival  = 2911 * time.Millisecond")

func TestAnotherTimetable(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.Equal(run, []string{"arriving: from Bern"}, run.PrintedAt(2911*time.Millisecond), "What comes is shown at once.")
		assert.Equal(run, []string{"arriving: from Basel"}, run.PrintedAt(5822*time.Millisecond), "What comes is shown at once.")
		assert.Equal(run, []string{"good night"}, run.PrintedAt(6*time.Second), "The hall closes when it always does.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
