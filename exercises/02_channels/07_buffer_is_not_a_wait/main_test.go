package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The three of them are made at the same time, the last after five seconds.
func TestTheAlbumIsComplete(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"small cat"}, run.PrintedAt(3*time.Second), "A thumbnail is in the album as soon as it is made.")
		assert.Equal(run, []string{"small cat", "small cake", "small beach", "album ready"}, run.Printed(), "Every thumbnail is there, the quickest first, and then the album is ready.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "All are made at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A photo more, and a large one.
var panorama = checker.Given("a large photo more", "photos.go", `"cat"}`, `"cat", "panorama"}`)

func TestAPanorama(t *testing.T) {
	for run := range checker.Schedules(t, panorama) {
		assert.Equal(run, []string{"small cat", "small cake", "small beach", "small panorama", "album ready"}, run.Printed(), "Every thumbnail is there, and then the album is ready.")
		assert.Equal(run, 8*time.Second, run.Elapsed, "All are made at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
