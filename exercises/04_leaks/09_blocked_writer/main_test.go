package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The first upload fails after two files, and the second succeeds.
func TestFailureIsReportedAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"full disk failed: no space"}, run.PrintedAt(2*time.Second), "A failure is reported at once, at 2s.")
		assert.Equal(run, []string{"full disk failed: no space", "big disk done"}, run.Printed(), "The other upload succeeds.")
		assert.LessOrEqual(run, run.Elapsed, 603*time.Second+time.Hour, "Files are uploaded while others are packed, so the second upload ends at 602s or 603s, and an hour follows.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// An hour later every goroutine has ended.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Both disks are full, and packing all files takes longer than the hour that follows.
var full = checker.Given("two full disks and a minute for each file", "files.go", `each  = time.Second // the time to pack one
)

var targets = []string{"full disk", "big disk"}`, `each  = time.Minute
)

var targets = []string{"full disk", "full disk"}`)

func TestTwoFullDisksAreReported(t *testing.T) {
	for run := range checker.Schedules(t, full) {
		assert.Equal(run, []string{"full disk failed: no space", "full disk failed: no space"}, run.Printed(), "Each failure is reported.")
		assert.Len(run, run.PrintedAt(2*time.Minute), 1, "A failure is reported at once, at 2m.")
		assert.LessOrEqual(run, run.Elapsed, 10*time.Minute+time.Hour, "After a failure, the rest of the files is not packed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksWithTwoFullDisks(t *testing.T) {
	checker.VerifyNoLeaks(t, full)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
