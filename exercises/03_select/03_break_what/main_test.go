package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// In the evening, after 8h, work ends.
func TestWorkEndsInTheEvening(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"to Oslo", "to Rome", "evening", "sorted: 2"}, run.Printed(), "The letters that come before the evening are sorted, and no others.")
		assert.Equal(run, 8*time.Hour, run.Elapsed, "The program ends at 8h, when the evening comes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The evening may come later.
var summer = checker.Given("an evening that comes at 11h", "mail.go", "closing = 8 * time.Hour", "closing = 11 * time.Hour")

func TestALaterEvening(t *testing.T) {
	for run := range checker.Schedules(t, summer) {
		assert.Equal(run, []string{"to Oslo", "to Rome", "to Lima", "evening", "sorted: 3"}, run.Printed(), "The letters that come before the evening are sorted, and no others.")
		assert.Equal(run, 11*time.Hour, run.Elapsed, "The program ends at 11h, when the evening comes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The evening may come before the first letter.
var winter = checker.Given("an evening that comes at 2h", "mail.go", "closing = 8 * time.Hour", "closing = 2 * time.Hour")

func TestAnEarlierEvening(t *testing.T) {
	for run := range checker.Schedules(t, winter) {
		assert.Equal(run, []string{"evening", "sorted: 0"}, run.Printed(), "The letters that come before the evening are sorted, and no others.")
		assert.Equal(run, 2*time.Hour, run.Elapsed, "The program ends at 2h, when the evening comes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
