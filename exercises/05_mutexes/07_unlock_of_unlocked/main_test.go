package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Of seven entries two are on the list twice. One job fails.
func TestEveryJobHasAnAnswer(t *testing.T) {
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

func TestJobsRunAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Hour, run.Elapsed, "All jobs are done at the same time, so the program ends at 1h.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One job panics.
var fire = checker.Given("a job that panics", "jobs.go", `return errors.New("disk full")`, `panic(errors.New("disk on fire"))`)

func TestAPanicIsAReason(t *testing.T) {
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

// Every job fails.
var bad = checker.Given("jobs that all fail", "jobs.go", `case "index":`, `default:`)

func TestJobsThatAllFail(t *testing.T) {
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

// Every job panics, and the values aren't strings.
var worse = checker.Given("jobs that all panic", "jobs.go", `case "index":
		return errors.New("disk full")`, `default:
		panic(errors.ErrUnsupported)`)

func TestJobsThatAllPanic(t *testing.T) {
	for run := range checker.Schedules(t, worse) {
		assert.ElementsMatch(run, []string{
			"backup not done: it panicked: unsupported operation", "backup not done: seen to already",
			"clean not done: it panicked: unsupported operation", "clean not done: seen to already",
			"mail not done: it panicked: unsupported operation",
			"index not done: it panicked: unsupported operation",
			"report not done: it panicked: unsupported operation",
			"0 jobs done",
		}, run.Printed(), "Every job is done, or there is a reason why not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
