package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestFourAttemptsWithinFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"easy has the answer yes",
			"flaky has the answer yes",
			"slow has the answer yes",
			"shaky has no answer",
			"rude has no answer",
			"lost has no answer",
		}, run.Printed(), "A question has an answer if one of its four attempts succeeds within five seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestAQuestionTakesFiveSecondsAtMost(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 18*time.Second, run.Elapsed, "easy takes 1s, flaky 3s, slow 4s, shaky 5s, rude no time, lost 5s. No question takes more than five seconds, or longer than its attempts.")
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
		}, run.Printed(), "A question has an answer if one of its four attempts succeeds within five seconds.")
		assert.Equal(run, 22*time.Second, run.Elapsed, "easy takes 2s, flaky, slow, shaky and lost 5s each, rude no time.")
	}
}

var stubborn = checker.Given("a question whose fourth attempt succeeds", "service.go", "asked[question] < 3", "asked[question] < 4")

func TestTheFourthAttempt(t *testing.T) {
	for run := range checker.Schedules(t, stubborn) {
		assert.Contains(run, run.Printed(), "flaky has the answer yes", "A question is tried up to four times.")
		assert.Equal(run, 19*time.Second, run.Elapsed, "easy takes 1s, flaky 4s, slow 4s, shaky 5s, rude no time, lost 5s.")
	}
}

// The service has a time limit of its own, which has nothing to do with the five seconds.
var limited = checker.Given("a service whose error wraps context.DeadlineExceeded", "service.go", `overloaded = errors.New("overloaded")`,
	`overloaded = errors.Join(errors.New("overloaded"), context.DeadlineExceeded)`)

func TestAServiceWithATimeLimit(t *testing.T) {
	for run := range checker.Schedules(t, limited) {
		assert.Contains(run, run.Printed(), "flaky has the answer yes", "A question is tried again while there is time, whatever the error of the attempt is.")
		assert.Equal(run, 18*time.Second, run.Elapsed, "easy takes 1s, flaky 3s, slow 4s, shaky 5s, rude no time, lost 5s.")
	}
}

var others = checker.Given("other questions", "service.go", `"easy", "flaky", "slow", "shaky", "rude", "lost"`, `"lost", "slow", "rude", "easy"`)

func TestOtherQuestions(t *testing.T) {
	for run := range checker.Schedules(t, others) {
		assert.Equal(run, []string{
			"lost has no answer", "slow has the answer yes", "rude has no answer", "easy has the answer yes",
		}, run.Printed(), "A question has an answer if one of its four attempts succeeds within five seconds.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "lost takes 5s, slow 4s, rude no time, easy 1s.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
