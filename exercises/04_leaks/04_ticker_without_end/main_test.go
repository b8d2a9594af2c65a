package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
	"koans/checker/program"
)

// The heartbeat of a call begins and ends with it.
func TestHeartbeatDuringCalls(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"Mia is there", "Mia is there", "Mia says bye",
			"Leo is there", "Leo is there", "Leo says bye",
		}, run.Printed(), "The heart beats once a second during a call, and not after it.")
		assert.Equal(run, []string{"Mia is there"}, run.PrintedAt(1*time.Second), "The first beat comes a second after the call begins, at 1s.")
		assert.Equal(run, 65*time.Second, run.Elapsed, "Two calls of 2.5s are followed by a minute without calls, until 65s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A minute after the calls every goroutine has ended.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
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

func TestNoTimerGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, endedBetween(run, 6*time.Second, 65*time.Second), "A second after the last call, from 6s on, no timer may start a goroutine.")
	}
}

// The people talk for longer.
var long = checker.Given("longer calls", "people.go", "time.Sleep(length)", "time.Sleep(length + 2750*time.Millisecond)")

func TestHeartbeatDuringLongerCalls(t *testing.T) {
	for run := range checker.Schedules(t, long) {
		assert.Len(run, run.Printed(), 12, "Each call of 5.25s has five beats and a goodbye.")
		assert.Equal(run, []string{"Leo is there"}, run.PrintedAt(6250*time.Millisecond), "The first beat comes a second after the call begins, at 6.25s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Each call ends at the instant of a beat.
var onTheBeat = checker.Given("calls that end with a beat", "people.go", "length = 2500 * time.Millisecond", "length = 3 * time.Second")

func TestCallsThatEndWithABeat(t *testing.T) {
	for run := range checker.Schedules(t, onTheBeat) {
		assert.Equal(run, []string{"Leo is there"}, run.PrintedAt(5*time.Second), "The heart beats once a second, so Leo's second beat comes at 5s.")
		assert.Equal(run, 66*time.Second, run.Elapsed, "Two calls of 3s are followed by a minute without calls, until 66s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksWhenCallsEndWithABeat(t *testing.T) {
	checker.VerifyNoLeaks(t, onTheBeat)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
