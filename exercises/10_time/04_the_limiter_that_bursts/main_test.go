package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Two requests come up at once, three more after seven seconds and a half.
func TestEveryRequestIsServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"1 served", "2 served", "3 served", "4 served", "5 served"}, run.Printed(), "Two seconds lie between any two requests.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Nobody waits for longer than the limit asks for, give or take a tick.
func TestNobodyWaitsForNothing(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.LessOrEqual(run, run.Elapsed, 14*time.Second, "The last three need four seconds among themselves, and a little patience.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Requests may come up at other times.
var single = checker.Given("requests that come up one by one", "service.go", "{0, 0, 7500, 0, 0}", "{500, 5000, 100, 9999, 1}")

func TestRequestsOneByOne(t *testing.T) {
	for run := range checker.Schedules(t, single) {
		assert.Equal(run, []string{"1 served", "2 served", "3 served", "4 served", "5 served"}, run.Printed(), "Two seconds lie between any two requests.")
		assert.LessOrEqual(run, run.Elapsed, 22*time.Second, "Nobody waits for nothing.")
	}
}

// Or all at once.
var together = checker.Given("requests that come up at once", "service.go", "{0, 0, 7500, 0, 0}", "{0, 0, 0, 0, 0}")

func TestRequestsAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.Equal(run, []string{"1 served", "2 served", "3 served", "4 served", "5 served"}, run.Printed(), "Two seconds lie between any two requests.")
		assert.LessOrEqual(run, run.Elapsed, 11*time.Second, "Five requests need ten seconds, and not much more.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
