package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestAllJobsAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"night-shift has read its settings",
			"night-shift begins mails", "night-shift begins bills", "night-shift begins backups",
			"night-shift is done with mails", "night-shift is done with bills", "night-shift is done with backups",
		}, run.Printed(), "The settings are read, and three jobs begin and end. Every line begins with the name of the service.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "Reading the settings takes 1s. The three jobs take 2s, because they run at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheFirstLineIsAboutTheSettings(t *testing.T) {
	for run := range checker.Schedules(t) {
		if lines := run.Printed(); assert.NotEmpty(run, lines, "The service prints something.") {
			assert.Equal(run, "night-shift has read its settings", lines[0], "The first line says that the settings were read.")
		}
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var renamed = checker.Given("other settings", "files.go", `"name": "night-shift", "pace": "2s"`, `"name": "early-bird", "pace": "5s"`)

func TestOtherSettings(t *testing.T) {
	for run := range checker.Schedules(t, renamed) {
		assert.ElementsMatch(run, []string{
			"early-bird has read its settings",
			"early-bird begins mails", "early-bird begins bills", "early-bird begins backups",
			"early-bird is done with mails", "early-bird is done with bills", "early-bird is done with backups",
		}, run.Printed(), "Every line begins with the name in the settings.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "Reading the settings takes 1s. The three jobs take 5s, as the setting pace says.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
