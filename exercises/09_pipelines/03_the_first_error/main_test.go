package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheOtherPartsStopAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"mail uploaded", "music stopped"}, run.Printed(), "The mail was uploaded before. The music stops when the photos fail.")
		assert.Equal(run, 2*time.Minute, run.Elapsed, "At 2m the photos fail, and all uploads stop.")
	}
}

func TestStderrContainsTheReason(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Stderr(), "backup failed: damaged file in photos", "stderr contains the error of the part that failed, not that of a part that was stopped.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

var good = checker.Given("photos without a damaged file", "upload.go", `p.name == "photos" && minute == 1`, `minute < 0`)

func TestNoPartFails(t *testing.T) {
	for run := range checker.Schedules(t, good) {
		assert.Equal(run, []string{"mail uploaded", "photos uploaded", "music uploaded", "backup complete"}, run.Printed(), "Every part is uploaded, and the backup is complete.")
		assert.Equal(run, 40*time.Minute, run.Elapsed, "The parts are uploaded at the same time. The longest takes 40m.")
		assert.Equal(run, 0, run.ExitCode, "The backup is complete, so the exit code is 0.")
	}
}

func TestNoLeaksIfNoPartFails(t *testing.T) {
	checker.VerifyNoLeaks(t, good)
}

var music = checker.Given("a damaged file in the music after half an hour", "upload.go", `p.name == "photos" && minute == 1`, `p.name == "music" && minute == 29`)

func TestALateFailure(t *testing.T) {
	for run := range checker.Schedules(t, music) {
		assert.Equal(run, []string{"mail uploaded", "photos uploaded"}, run.Printed(), "The other parts were uploaded before.")
		assert.Contains(run, run.Stderr(), "backup failed: damaged file in music", "stderr contains the error of the part that failed.")
		assert.Equal(run, 30*time.Minute, run.Elapsed, "At 30m the music fails, and the program ends.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

var all = checker.Given("a damaged file in every part after a minute", "upload.go", `p.name == "photos" && minute == 1`, `minute == 0`)

func TestAllPartsFail(t *testing.T) {
	for run := range checker.Schedules(t, all) {
		assert.Contains(run, run.Stderr(), "backup failed: damaged file in ", "stderr contains the error of the part that failed first.")
		assert.Equal(run, time.Minute, run.Elapsed, "At 1m all parts fail, and the program ends.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

var canceled = checker.Given("an error that wraps context.Canceled", "upload.go", `fmt.Errorf("damaged file in %s", p.name)`, `fmt.Errorf("damaged file in %s: %w", p.name, context.Canceled)`)

func TestAnErrorThatWrapsCanceled(t *testing.T) {
	for run := range checker.Schedules(t, canceled) {
		assert.Contains(run, run.Stderr(), "backup failed: damaged file in photos", "A part that fails with context.Canceled has failed like any other.")
		assert.Equal(run, 2*time.Minute, run.Elapsed, "At 2m the photos fail, and all uploads stop.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

// Here, many parts are stopped at the same time.
var many = checker.Given("twelve more parts", "upload.go", `	{"music", 40},`, `	{"music", 40},
	{"a", 40}, {"b", 40}, {"c", 40}, {"d", 40}, {"e", 40}, {"f", 40},
	{"g", 40}, {"h", 40}, {"i", 40}, {"j", 40}, {"k", 40}, {"l", 40},`)

func TestManyParts(t *testing.T) {
	for run := range checker.Schedules(t, many) {
		assert.Contains(run, run.Stderr(), "backup failed: damaged file in photos", "stderr contains the error of the part that failed, not that of a part that was stopped.")
		assert.Len(run, run.Printed(), 14, "One part was uploaded before, and each of the other 13 parts prints that it has stopped.")
		assert.Equal(run, 2*time.Minute, run.Elapsed, "At 2m the photos fail, and all uploads stop.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
