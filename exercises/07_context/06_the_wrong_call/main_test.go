package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestOnlyWhatTakesTooLongIsInterrupted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"nobody home - interrupted", "hello - answered", "how are you - answered",
			"thank you - answered", "bye - answered",
		}, run.Printed(), "A call is interrupted if nobody is at home, and no other.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Four calls of two seconds, one of five, and half a second to hang up.
func TestEveryCallHasItsFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 13500*time.Millisecond, run.Elapsed, "Where nobody is at home it rings for five seconds; everybody else takes two.")
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("people who talk for four seconds", "line.go", "2 * time.Second", "4 * time.Second")

func TestTalkativePeople(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{
			"nobody home - interrupted", "hello - answered", "how are you - answered",
			"thank you - answered", "bye - answered",
		}, run.Printed(), "A call is interrupted if nobody is at home, and no other.")
		assert.Equal(run, 21500*time.Millisecond, run.Elapsed, "Four calls of four seconds, one of five, and half a second to hang up.")
	}
}

var everybody = checker.Given("everybody at home", "line.go", `words != "nobody home"`, `words != ""`)

func TestEverybodyIsHome(t *testing.T) {
	for run := range checker.Schedules(t, everybody) {
		assert.Equal(run, []string{
			"nobody home - answered", "hello - answered", "how are you - answered",
			"thank you - answered", "bye - answered",
		}, run.Printed(), "No call takes too long, none is interrupted.")
		assert.Equal(run, 10500*time.Millisecond, run.Elapsed, "Five calls of two seconds, and half a second to hang up.")
	}
}
