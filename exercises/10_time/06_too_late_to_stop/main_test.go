package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The download finishes at the instant at which the timer fires. Either line is right.
func TestThereIsOneAnswer(t *testing.T) {
	for run := range checker.Schedules(t) {
		if assert.Len(run, run.Printed(), 1, "The program prints one of the two lines, not both.") {
			assert.Contains(run, []string{"downloaded", "gave up"}, run.Printed()[0], "The line is one of these two.")
		}
		assert.Len(run, run.PrintedAt(3*time.Second), 1, "The program prints its line at 3s.")
		assert.LessOrEqual(run, run.Elapsed, 3600*time.Millisecond, "The program ends within half a second after say has returned.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The download may be faster.
var fast = checker.Given("a download of two seconds", "download.go", "3 * time.Second", "2 * time.Second")

func TestAFastDownload(t *testing.T) {
	for run := range checker.Schedules(t, fast) {
		assert.Equal(run, []string{"downloaded"}, run.Printed(), "The download is faster than the limit.")
		assert.Equal(run, []string{"downloaded"}, run.PrintedAt(2*time.Second), "The program prints its line at 2s.")
		assert.LessOrEqual(run, run.Elapsed, 2600*time.Millisecond, "The program ends without waiting for the limit.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The download may be slower. It is still running when the program ends.
var slow = checker.Given("a download of an hour", "download.go", "3 * time.Second", "time.Hour")

func TestASlowDownload(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"gave up"}, run.Printed(), "The download is slower than the limit.")
		assert.Equal(run, []string{"gave up"}, run.PrintedAt(3*time.Second), "The program prints its line at 3s.")
		assert.LessOrEqual(run, run.Elapsed, 3600*time.Millisecond, "The program ends without waiting for the download.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, fast)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
