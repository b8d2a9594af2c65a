package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The three thumbnails are made at the same time, the last one at 5s.
func TestTheAlbumIsComplete(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"small cat"}, run.PrintedAt(3*time.Second), "At 3s, the first thumbnail is printed, because it is made then.")
		assert.Equal(run, []string{"small cat", "small cake", "small beach", "album ready"}, run.Printed(), "Every thumbnail is printed, the quickest first, and then the album is ready.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, because all thumbnails are made at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be another photo, a large one.
var panorama = checker.Given("another photo, a panorama", "photos.go", `"cat"}`, `"cat", "panorama"}`)

func TestAPanorama(t *testing.T) {
	for run := range checker.Schedules(t, panorama) {
		assert.Equal(run, []string{"small cat", "small cake", "small beach", "small panorama", "album ready"}, run.Printed(), "Every thumbnail is printed, the quickest first, and then the album is ready.")
		assert.Equal(run, 8*time.Second, run.Elapsed, "The program ends at 8s, because all thumbnails are made at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// Another photo may take longest.
var reversed = checker.Given("a thumbnail that takes 6 - len(photo) seconds", "photos.go", "time.Duration(len(photo))", "time.Duration(6-len(photo))")

func TestAnyPhotoMayTakeLongest(t *testing.T) {
	for run := range checker.Schedules(t, reversed) {
		assert.Equal(run, []string{"small beach"}, run.PrintedAt(1*time.Second), "At 1s, the first thumbnail is printed, because it is made then.")
		assert.Equal(run, []string{"small beach", "small cake", "small cat", "album ready"}, run.Printed(), "Every thumbnail is printed, the quickest first, and then the album is ready.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends at 3s, because all thumbnails are made at the same time.")
	}
}

// Two photos may have the same name, and be done at the same instant.
var twins = checker.Given("two photos called cat", "photos.go", `"cat"}`, `"cat", "cat"}`)

func TestTwoPhotosOfTheSameName(t *testing.T) {
	for run := range checker.Schedules(t, twins) {
		assert.Equal(run, []string{"small cat", "small cat"}, run.PrintedAt(3*time.Second), "At 3s, two thumbnails are printed, because they are made then.")
		assert.Equal(run, []string{"small cat", "small cat", "small cake", "small beach", "album ready"}, run.Printed(), "Every thumbnail is printed, the quickest first, and then the album is ready.")
	}
}

// There may be no photos.
var none = checker.Given("no photos", "photos.go", `"beach", "cake", "cat"`, ``)

func TestNoPhotos(t *testing.T) {
	for run := range checker.Schedules(t, none) {
		assert.Equal(run, []string{"album ready"}, run.Printed(), "There is nothing to make, and the album is ready.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
