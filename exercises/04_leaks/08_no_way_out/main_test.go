package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
	"koans/checker/program"
)

// Room 1 needs three minutes to reach 21 degrees. Its contract ends after two and a half.
func TestThermostatsEndWithTheContract(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"room 1 19"}, run.PrintedAt(60*time.Second), "Room 1 is turned up one degree each minute, for the first time at 60s.")
		assert.Equal(run, []string{"room 1 19", "room 1 20", "room 2 19", "house empty"}, run.Printed(), "After the end of a contract its room is not heated or cooled any more.")
		assert.Equal(run, 4*time.Minute, run.Elapsed, "The contracts run one after the other, for 150s and 90s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// endedBetween lists when goroutines ended between two instants. A timer that calls a
// function starts a goroutine each time, which ends at once.
func endedBetween(run *checker.Run, from, to time.Duration) []string {
	var ended []string
	for _, e := range run.Events {
		if e.Kind == program.End && e.At > from && e.At < to {
			ended = append(ended, e.At.String())
		}
	}
	return ended
}

// The thermostat of room 2 works for the first time at 210s, a minute after its contract
// begins.
func TestNoTimerGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, endedBetween(run, 151*time.Second, 210*time.Second), "After its contract, from 150s on, no timer of room 1 may start a goroutine.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The second tenant wants it cool.
var cool = checker.Given("a tenant who wants 12 degrees", "house.go", `"room 2", 19`, `"room 2", 12`)

func TestATenantWhoWantsItCool(t *testing.T) {
	for run := range checker.Schedules(t, cool) {
		assert.Equal(run, []string{"room 1 19", "room 1 20", "room 2 17", "house empty"}, run.Printed(), "After the end of a contract its room is not heated or cooled any more.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksOfACoolRoom(t *testing.T) {
	checker.VerifyNoLeaks(t, cool)
}

// The second contract ends before the thermostat has done anything.
var short = checker.Given("a contract of ten seconds", "house.go", "90 * time.Second", "10 * time.Second")

func TestAShortContract(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Equal(run, []string{"room 1 19", "room 1 20", "house empty"}, run.Printed(), "After the end of a contract its room is not heated or cooled any more.")
		assert.Equal(run, 160*time.Second, run.Elapsed, "The contracts run one after the other, for 150s and 10s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
