package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestOnlyACallThatTakesTooLongIsInterrupted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"nobody home - interrupted", "hello - answered", "how are you - answered",
			"thank you - answered", "bye - answered",
		}, run.Printed(), "The call that isn't answered is interrupted, and no other call.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestEveryCallHasItsFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 13500*time.Millisecond, run.Elapsed, "One call is interrupted after 5s, four calls are answered after 2s each. Hanging up takes 500ms more.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("calls that are answered after four seconds", "line.go", "2 * time.Second", "4 * time.Second")

func TestLongerCalls(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{
			"nobody home - interrupted", "hello - answered", "how are you - answered",
			"thank you - answered", "bye - answered",
		}, run.Printed(), "The call that isn't answered is interrupted, and no other call.")
		assert.Equal(run, 21500*time.Millisecond, run.Elapsed, "One call is interrupted after 5s, four calls are answered after 4s each. Hanging up takes 500ms more.")
	}
}

var everybody = checker.Given("no call that isn't answered", "line.go", `words != "nobody home"`, `words != ""`)

func TestEveryCallIsAnswered(t *testing.T) {
	for run := range checker.Schedules(t, everybody) {
		assert.Equal(run, []string{
			"nobody home - answered", "hello - answered", "how are you - answered",
			"thank you - answered", "bye - answered",
		}, run.Printed(), "Every call is answered in time, so none is interrupted.")
		assert.Equal(run, 10500*time.Millisecond, run.Elapsed, "Five calls are answered after 2s each. Hanging up takes 500ms more.")
	}
}

var other = checker.Given("another call that isn't answered", "line.go", `words != "nobody home"`, `words != "thank you"`)

func TestAnotherCallIsNotAnswered(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{
			"nobody home - answered", "hello - answered", "how are you - answered",
			"thank you - interrupted", "bye - answered",
		}, run.Printed(), "The call that isn't answered is interrupted, and no other call.")
		assert.Equal(run, 13500*time.Millisecond, run.Elapsed, "One call is interrupted after 5s, four calls are answered after 2s each. Hanging up takes 500ms more.")
	}
}

// A call that was interrupted must not be repeated.
var loud = checker.Given("calls that are counted", "line.go", "	var answered <-chan time.Time\n", `	var answered <-chan time.Time
	println("the telephone rings")
`)

func TestEachCallIsMadeOnce(t *testing.T) {
	for run := range checker.Schedules(t, loud) {
		assert.Equal(run, 5, strings.Count(run.Stderr(), "the telephone rings\n"), "Five calls are made, each of them once.")
	}
}

// Each call may be answered or interrupted. If a call is interrupted too early, the program ends too early.
var exact = checker.Given("calls that are answered after exactly five seconds", "line.go", "2 * time.Second", "5 * time.Second")

func TestCallsOfExactlyFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t, exact) {
		assert.Equal(run, 25500*time.Millisecond, run.Elapsed, "Five calls take 5s each, because an interruption never ends the next call. Hanging up takes 500ms more.")
		assert.Len(run, run.Printed(), 5, "main prints one line for every call.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
