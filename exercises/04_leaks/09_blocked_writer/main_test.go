package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The first upload fails after two files, the second goes through.
func TestBothUploads(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"full disk failed: no space"}, run.PrintedAt(2*time.Second), "A failure is reported at once.")
		assert.Equal(run, []string{"full disk failed: no space", "big disk done"}, run.Printed(), "And the other upload goes through.")
		assert.Equal(run, 602*time.Second+time.Hour, run.Elapsed, "Files are uploaded while others are packed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// An hour later nobody packs any more.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Both disks are full, and packing would take longer than the hour that follows.
var full = checker.Given("another full disk and more files", "files.go", `files = 600

var targets = []string{"full disk", "big disk"}`, `files = 6000

var targets = []string{"full disk", "full disk"}`)

func TestTwoFullDisks(t *testing.T) {
	for run := range checker.Schedules(t, full) {
		assert.Equal(run, []string{"full disk failed: no space", "full disk failed: no space"}, run.Printed(), "Each failure is reported.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindByTwo(t *testing.T) {
	checker.VerifyNoLeaks(t, full)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
