package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

var all = []string{"1 served", "2 served", "3 served", "4 served", "5 served"}

// inTime asserts that the requests are served at most two seconds later than the
// limit requires. soonest lists the earliest possible times in milliseconds.
func inTime(run *checker.Run, soonest ...time.Duration) {
	for n, at := range soonest {
		latest := at*time.Millisecond + 2*time.Second
		assert.Contains(run, run.PrintedBefore(latest+time.Millisecond), all[n], "Request %d can be served at %v, so it is served by %v.", n+1, at*time.Millisecond, latest)
	}
	last := soonest[len(soonest)-1] * time.Millisecond
	assert.LessOrEqual(run, run.Elapsed, last+4*time.Second, "The program ends at most two seconds after the last request has to be served.")
}

// Two requests are ready at once, three more after 7.5 seconds.
func TestEveryRequestIsServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, all, run.Printed(), "At least two seconds pass between two requests, so the service serves all of them.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoRequestWaitsTooLong(t *testing.T) {
	for run := range checker.Schedules(t) {
		inTime(run, 0, 2000, 7500, 9500, 11500)
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Requests may be ready at other times.
var single = checker.Given("requests that are ready one by one", "service.go", "{0, 0, 7500, 0, 0}", "{500, 5000, 100, 9999, 1}")

func TestRequestsOneByOne(t *testing.T) {
	for run := range checker.Schedules(t, single) {
		assert.Equal(run, all, run.Printed(), "At least two seconds pass between two requests, so the service serves all of them.")
		inTime(run, 500, 5500, 7500, 15599, 17599)
	}
}

// Requests may be ready all at once.
var together = checker.Given("requests that are ready at once", "service.go", "{0, 0, 7500, 0, 0}", "{0, 0, 0, 0, 0}")

func TestRequestsAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.Equal(run, all, run.Printed(), "At least two seconds pass between two requests, so the service serves all of them.")
		inTime(run, 0, 2000, 4000, 6000, 8000)
	}
}

// There may be none.
var none = checker.Given("no requests", "service.go", "{0, 0, 7500, 0, 0}", "{}")

func TestNoRequests(t *testing.T) {
	for run := range checker.Schedules(t, none) {
		assert.Empty(run, run.Printed(), "There is nothing to send.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
