package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// After a second the settings are read, and the jobs begin; they take two more.
func TestTheJobsAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"night-shift has read its settings",
			"night-shift begins mails", "night-shift begins bills", "night-shift begins backups",
			"night-shift is done with mails", "night-shift is done with bills", "night-shift is done with backups",
		}, run.Printed(), "The settings are read, and three jobs begin and are done; each line begins with the name.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The jobs run at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Who reads the settings says so before anybody goes on with them.
func TestTheReadingIsToldFirst(t *testing.T) {
	for run := range checker.Schedules(t) {
		if lines := run.Printed(); assert.NotEmpty(run, lines, "Something is printed.") {
			assert.Equal(run, "night-shift has read its settings", lines[0], "That the settings are read is told first.")
		}
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The name is a setting, and so is the pace.
var renamed = checker.Given("a service with another name", "files.go", `"name": "night-shift", "pace": "2s"`, `"name": "early-bird", "pace": "5s"`)

func TestAnotherName(t *testing.T) {
	for run := range checker.Schedules(t, renamed) {
		assert.ElementsMatch(run, []string{
			"early-bird has read its settings",
			"early-bird begins mails", "early-bird begins bills", "early-bird begins backups",
			"early-bird is done with mails", "early-bird is done with bills", "early-bird is done with backups",
		}, run.Printed(), "Each line begins with the name that is set.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "The jobs run at the pace that is set.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
