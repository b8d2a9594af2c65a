package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The machine sends signs of life after 1 and 2 seconds, then none for 7 seconds,
// then one more after 1 second.
func TestTheWatchGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"alive", "alive", "alarm", "alarm", "alive", "alive", "switched off"}, run.Printed(), "Seven seconds of silence raise two alarms, and then the program sees the machine's next signs of life.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// An alarm comes three seconds after the last sign of life or the last alarm.
func TestTheAlarmsAreOnTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"alarm"}, run.PrintedAt(6*time.Second+2*time.Millisecond), "At 6.002s the first alarm comes, three seconds after the last sign of life.")
		assert.Equal(run, []string{"alarm"}, run.PrintedAt(9*time.Second+2*time.Millisecond), "At 9.002s the second alarm comes, three seconds after the first.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The machine may be silent from the start, and for a long time.
var quiet = checker.Given("a machine that is silent for 13 seconds", "machine.go", "{1, 2, 7, 1}", "{13}")

func TestSilenceFromTheStart(t *testing.T) {
	for run := range checker.Schedules(t, quiet) {
		assert.Equal(run, []string{"alarm", "alarm", "alarm", "alarm", "alive", "switched off"}, run.Printed(), "Thirteen seconds of silence raise four alarms, and then the machine sends a sign of life.")
		for _, at := range []time.Duration{3, 6, 9, 12} {
			assert.Equal(run, []string{"alarm"}, run.PrintedAt(at*time.Second), "At %ds an alarm comes.", at)
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The machine may never be silent for three seconds.
var lively = checker.Given("a machine that is never silent for three seconds", "machine.go", "{1, 2, 7, 1}", "{1, 2, 2, 1, 2, 2}")

func TestNeverSilent(t *testing.T) {
	for run := range checker.Schedules(t, lively) {
		assert.Equal(run, []string{"alive", "alive", "alive", "alive", "alive", "alive", "switched off"}, run.Printed(), "The machine is never silent for three seconds, so there is no alarm.")
	}
}

// The machine may be switched off at once.
var off = checker.Given("a machine that is switched off at once", "machine.go", "{1, 2, 7, 1}", "{}")

func TestSwitchedOffAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, off) {
		assert.Equal(run, []string{"switched off"}, run.Printed(), "There is no sign of life and no alarm.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
