package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The download is done in the very instant in which the time is over. Either
// answer is right, as long as there is one.
func TestThereIsOneAnswer(t *testing.T) {
	for run := range checker.Schedules(t) {
		if assert.Len(run, run.Printed(), 1, "There is one answer, and not both.") {
			assert.Contains(run, []string{"downloaded", "gave up"}, run.Printed()[0])
		}
		assert.Len(run, run.PrintedAt(3*time.Second), 1, "It comes after three seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// On a good day the download is faster.
var fast = checker.Given("a download of two seconds", "download.go", "3 * time.Second", "2 * time.Second")

func TestAFastDownload(t *testing.T) {
	for run := range checker.Schedules(t, fast) {
		assert.Equal(run, []string{"downloaded"}, run.Printed(), "It was fast enough.")
		assert.LessOrEqual(run, run.Elapsed, 2500*time.Millisecond, "Nobody waits for the limit.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftOfAFastDownload(t *testing.T) {
	checker.VerifyNoLeaks(t, fast)
}

// On a bad day it is slower. (It cannot be stopped, so it is cut off at the end.)
var slow = checker.Given("a download of an hour", "download.go", "3 * time.Second", "time.Hour")

func TestASlowDownload(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"gave up"}, run.Printed(), "It was too slow.")
		assert.Equal(run, []string{"gave up"}, run.PrintedAt(3*time.Second), "The limit is three seconds.")
		assert.LessOrEqual(run, run.Elapsed, 3500*time.Millisecond, "It is not waited for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
