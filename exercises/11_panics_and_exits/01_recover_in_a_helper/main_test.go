package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three jobs run at the same time. One of them panics, and the program reports it and
// finishes the others.
func TestTheOthersAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"resize done", "convert failed: unknown format", "upload done", "all jobs handled"}, lines, "Every job is done or reported as failed.")
		assert.Equal(run, []string{"all jobs handled"}, lines[max(0, len(lines)-1):], "The last line comes when every job is done or has failed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheJobsRunTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 3*time.Second, run.Elapsed, "The jobs run at the same time, so the program ends at 3s, with the longest job.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Other jobs may panic, and the value may be an error.
var worse = checker.Given("resize and upload panicking with an error", "jobs.go", `if j.name == "convert" {
		panic("unknown format")`, `if j.name != "convert" {
		panic(fmt.Errorf("%s: disk full", j.name))`)

func TestAnyJobMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, worse) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"resize failed: resize: disk full", "convert done", "upload failed: upload: disk full", "all jobs handled"}, lines, "Every job is done or reported as failed.")
		assert.Equal(run, []string{"all jobs handled"}, lines[max(0, len(lines)-1):], "The last line comes when every job is done or has failed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The value of a panic may be anything.
var number = checker.Given("every job panicking with a number", "jobs.go", `if j.name == "convert" {
		panic("unknown format")`, `if j.name != "" {
		panic(j.seconds)`)

func TestAnyValueIsReported(t *testing.T) {
	for run := range checker.Schedules(t, number) {
		assert.ElementsMatch(run, []string{"resize failed: 1", "convert failed: 2", "upload failed: 3", "all jobs handled"}, run.Printed(), "Every job is reported as failed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
