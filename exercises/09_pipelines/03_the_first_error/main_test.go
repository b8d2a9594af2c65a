package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// After two minutes the photos turn out to be damaged.
func TestTheOthersStopAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"mail uploaded", "music stopped"}, run.Printed(), "The mail was uploaded before; the music is stopped.")
		assert.Equal(run, 2*time.Minute, run.Elapsed, "Nobody goes on once the backup is worthless.")
	}
}

func TestTheReasonIsTold(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Stderr(), "backup failed: photos are damaged", "stderr tells the reason, not what followed from it.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

// The parts are uploaded at the same time, and on a good day to the end.
var good = checker.Given("photos that are not damaged", "upload.go", `p.name == "photos" && minute == 1`, `minute < 0`)

func TestAGoodDay(t *testing.T) {
	for run := range checker.Schedules(t, good) {
		assert.Equal(run, []string{"mail uploaded", "photos uploaded", "music uploaded", "backup complete"}, run.Printed(), "Everything is uploaded.")
		assert.Equal(run, 40*time.Minute, run.Elapsed, "The longest part decides how long it takes.")
		assert.Equal(run, 0, run.ExitCode, "The backup is complete, so the exit code is 0.")
	}
}

func TestNothingIsLeftOfAGoodDay(t *testing.T) {
	checker.VerifyNoLeaks(t, good)
}

// It may be the first part that is damaged, or the last.
var music = checker.Given("music damaged after half an hour", "upload.go", `p.name == "photos" && minute == 1`, `p.name == "music" && minute == 29`)

func TestALateFailure(t *testing.T) {
	for run := range checker.Schedules(t, music) {
		assert.Equal(run, []string{"mail uploaded", "photos uploaded"}, run.Printed(), "The others were uploaded before.")
		assert.Contains(run, run.Stderr(), "backup failed: music are damaged", "stderr tells the reason.")
		assert.Equal(run, 30*time.Minute, run.Elapsed, "The program ends with the failure.")
		assert.Equal(run, 1, run.ExitCode, "The backup failed, so the exit code is 1.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
