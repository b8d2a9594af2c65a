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

func TestNoLeaks(t *testing.T) {
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

var other = checker.Given("somebody else away", "line.go", `words != "nobody home"`, `words != "thank you"`)

func TestSomebodyElseIsAway(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{
			"nobody home - answered", "hello - answered", "how are you - answered",
			"thank you - interrupted", "bye - answered",
		}, run.Printed(), "The call that rings for five seconds is interrupted, and no other.")
		assert.Equal(run, 13500*time.Millisecond, run.Elapsed, "Four calls of two seconds, one of five, and half a second to hang up.")
	}
}

// A call that was interrupted is not made good by another one.
var loud = checker.Given("a telephone that can be heard to ring", "line.go", "	var answered <-chan time.Time\n", `	var answered <-chan time.Time
	println("ring")
`)

func TestItRingsOnceForEach(t *testing.T) {
	for run := range checker.Schedules(t, loud) {
		assert.Equal(run, "ring\nring\nring\nring\nring\n", run.Stderr(), "Five calls are made, and no call a second time.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
