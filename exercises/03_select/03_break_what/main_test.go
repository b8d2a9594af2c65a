package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// In the evening, after eight hours, work ends.
func TestWorkEndsInTheEvening(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"to Oslo", "to Rome", "evening", "sorted: 2"}, run.Printed(), "What comes after the evening is for tomorrow.")
		assert.Equal(run, 8*time.Hour, run.Elapsed, "Work ends in the evening.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// In summer the evening comes later.
var summer = checker.Given("a later evening", "mail.go", "closing = 8 * time.Hour", "closing = 11 * time.Hour")

func TestALaterEvening(t *testing.T) {
	for run := range checker.Schedules(t, summer) {
		assert.Equal(run, []string{"to Oslo", "to Rome", "to Lima", "evening", "sorted: 3"}, run.Printed(), "What comes after the evening is for tomorrow.")
		assert.Equal(run, 11*time.Hour, run.Elapsed, "Work ends in the evening.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
