package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three jobs at the same time. One of them panics; that is told, and the others
// are done as if nothing had happened.
func TestTheOthersAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"resize done", "convert failed: unknown format", "upload done", "all jobs seen to"}, lines, "Every job is done, or said to have failed.")
		assert.Equal(run, []string{"all jobs seen to"}, lines[max(0, len(lines)-1):], "All are seen to when the last one is.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheJobsRunTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 3*time.Second, run.Elapsed, "The longest job decides how long it takes.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// It may be another job that panics, or several.
var worse = checker.Given("resize and upload panicking instead", "jobs.go", `if j.name == "convert" {
		panic("unknown format")`, `if j.name != "convert" {
		panic("out of luck")`)

func TestAnyJobMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, worse) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"resize failed: out of luck", "convert done", "upload failed: out of luck", "all jobs seen to"}, lines, "Every job is done, or said to have failed.")
		assert.Equal(run, []string{"all jobs seen to"}, lines[max(0, len(lines)-1):], "All are seen to when the last one is.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
