package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestWhatIsThereIsDownloaded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"void failed: context deadline exceeded", "notes milk.eggs.", "song do.re.mi.",
			"connections still open: 0",
		}, run.Printed(), "The files that are there come, the other one runs out of time, and no connection stays open.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ten seconds for what is not there, two and three for what is.
func TestTenSecondsForAFile(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 15500*time.Millisecond, run.Elapsed, "A file takes as long as it takes, but ten seconds at most.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("a server that takes four seconds for a part", "server.go", "time.After(time.Second)", "time.After(4*time.Second)")

func TestTheTimeIsForTheWholeFile(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{
			"void failed: context deadline exceeded", "notes milk.eggs.", "song failed: context deadline exceeded",
			"connections still open: 0",
		}, run.Printed(), "Two parts come within ten seconds, three do not.")
		assert.Equal(run, 28500*time.Millisecond, run.Elapsed, "Ten seconds, eight, and ten.")
	}
}

// Each connection is closed when its file is there, and not some time later.
var strict = checker.Given("a server that allows one connection at a time", "server.go", "case <-time.After(time.Second):", `case <-time.After(time.Second):
			if connections.Load() > 1 {
				panic("one connection at a time")
			}`)

func TestOneConnectionAtATime(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		assert.Equal(run, 0, run.ExitCode, "After each download its connection is closed.")
		assert.Contains(run, run.Printed(), "song do.re.mi.", "The files that are there come.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
