package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestFourTimesWithinFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"easy has the answer yes",
			"flaky has the answer yes",
			"slow has the answer yes",
			"shaky has no answer",
			"rude has no answer",
			"lost has no answer",
		}, run.Printed(), "A question has an answer if one comes within four attempts and five seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// One second, three, four, five, none and five.
func TestNoQuestionTakesLonger(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 18*time.Second, run.Elapsed, "No question takes more than five seconds, and none waits for nothing.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var tired = checker.Given("a service that takes twice as long", "service.go", "1 * time.Second", "2 * time.Second")

func TestATiredService(t *testing.T) {
	for run := range checker.Schedules(t, tired) {
		assert.Equal(run, []string{
			"easy has the answer yes",
			"flaky has no answer",
			"slow has no answer",
			"shaky has no answer",
			"rude has no answer",
			"lost has no answer",
		}, run.Printed(), "A question has an answer if one comes within four attempts and five seconds.")
		assert.Equal(run, 22*time.Second, run.Elapsed, "Two seconds, five, five, five, none and five.")
	}
}

var stubborn = checker.Given("a question that works the fourth time", "service.go", "asked[question] < 3", "asked[question] < 4")

func TestTheFourthAttempt(t *testing.T) {
	for run := range checker.Schedules(t, stubborn) {
		assert.Contains(run, run.Printed(), "flaky has the answer yes", "A question is put up to four times.")
		assert.Equal(run, 19*time.Second, run.Elapsed, "One second, four, four, five, none and five.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
