package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Seven jobs, two of which are on the list twice. One fails.
func TestEveryJobIsAnsweredFor(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"backup done", "backup not done: seen to already",
			"clean done", "clean not done: seen to already",
			"mail done",
			"index not done: disk full",
			"report done",
			"4 jobs done",
		}, run.Printed(), "Every job is done, or there is a reason why not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestJobsGoOnAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Hour, run.Elapsed, "All jobs are done within an hour.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

var quick = checker.Given("jobs that take a millisecond", "jobs.go", "time.Hour", "time.Millisecond")

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A job may panic.
var fire = checker.Given("a disk that is on fire", "jobs.go", `return errors.New("disk full")`, `panic(errors.New("disk on fire"))`)

func TestAPanicDoesNotEndTheNight(t *testing.T) {
	for run := range checker.Schedules(t, fire) {
		assert.ElementsMatch(run, []string{
			"backup done", "backup not done: seen to already",
			"clean done", "clean not done: seen to already",
			"mail done",
			"index not done: it panicked: disk on fire",
			"report done",
			"4 jobs done",
		}, run.Printed(), "Every job is done, or there is a reason why not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// There are nights on which nothing goes right.
var bad = checker.Given("a night on which every job fails", "jobs.go", `case "index":`, `default:`)

func TestABadNight(t *testing.T) {
	for run := range checker.Schedules(t, bad) {
		assert.ElementsMatch(run, []string{
			"backup not done: disk full", "backup not done: seen to already",
			"clean not done: disk full", "clean not done: seen to already",
			"mail not done: disk full",
			"index not done: disk full",
			"report not done: disk full",
			"0 jobs done",
		}, run.Printed(), "Every job is done, or there is a reason why not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
