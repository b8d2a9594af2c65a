package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Signs of life after 1 and 2 seconds, then none for 7, then one more after 1.
func TestTheWatchGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"alive", "alive", "alarm", "alarm", "alive", "alive", "switched off"}, run.Printed(), "Two alarms in seven seconds of silence, and then the machine is back.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Three seconds of silence, counted from the last sign or the last alarm.
func TestTheAlarmsAreOnTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"alarm"}, run.PrintedAt(6*time.Second+2*time.Millisecond), "The first alarm comes three seconds behind the last sign of life.")
		assert.Equal(run, []string{"alarm"}, run.PrintedAt(9*time.Second+2*time.Millisecond), "The second comes three seconds behind the first.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A machine may be silent from the start.
var quiet = checker.Given("a machine that is silent for four seconds", "machine.go", "{1, 2, 7, 1}", "{4}")

func TestSilenceFromTheStart(t *testing.T) {
	for run := range checker.Schedules(t, quiet) {
		assert.Equal(run, []string{"alarm", "alive", "switched off"}, run.Printed(), "An alarm, and then the machine is there.")
		assert.Equal(run, []string{"alarm"}, run.PrintedAt(3*time.Second), "The alarm comes three seconds after the start.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Or never.
var lively = checker.Given("a machine that is never silent", "machine.go", "{1, 2, 7, 1}", "{1, 2, 2, 1, 2, 2}")

func TestNeverSilent(t *testing.T) {
	for run := range checker.Schedules(t, lively) {
		assert.Equal(run, []string{"alive", "alive", "alive", "alive", "alive", "alive", "switched off"}, run.Printed(), "No alarm is raised.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
