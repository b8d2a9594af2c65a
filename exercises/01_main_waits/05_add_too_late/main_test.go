package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together, in either order. A prints once, B five times, once a
// second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines.")
	}
}

// main waits until both are done, and no longer.
func TestMainReturnsWhenBothAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The other one may be the longer one.
var swapped = checker.Given("a lines that returns five for A and one for B", "run.go", `name == "A"`, `name == "B"`)

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B"}, run.Printed(), "A prints five lines, and B prints one.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

// lines may take a while to answer.
var slow = checker.Given("a lines that takes 1s to answer", "run.go", `if name == "A" {`, `time.Sleep(time.Second)
	if name == "A" {`)

func TestMainWaitsForASlowLines(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints one line, and B prints five.")
	}
}

// Or run may take no time. Then waiting for it takes no time either.
var quick = checker.Given("a run that needs no time at all", "run.go", "time.Sleep(time.Second)", "time.Sleep(0)")

func TestMainWastesNoTime(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints one line, and B prints five.")
		assert.Equal(run, time.Duration(0), run.Elapsed, "The program ends at 0s, because the work takes no time.")
	}
}

// The program must make sure that Add happens before Wait. The race detector
// reports an Add and a Wait that nothing has put in order.
var brisk = checker.Given("a run that takes ten milliseconds a line", "run.go", "time.Sleep(time.Second)", "time.Sleep(10 * time.Millisecond)")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, brisk)
}
