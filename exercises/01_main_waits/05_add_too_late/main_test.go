package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together, whoever gets to run first. A prints once, B five
// times, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "Then B prints its other four.")
	}
}

// main waits for both, and not a moment longer.
func TestMainReturnsWhenBothAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow the other one may be the longer one.
var swapped = checker.Given("lines that are five for A and one for B", "run.go", `name == "A"`, `name == "B"`)

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B"}, run.Printed())
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// It may take a while until a goroutine knows what it has to do.
var slow = checker.Given("a lines that takes a second to answer", "run.go", `if name == "A" {`, `time.Sleep(time.Second)
	if name == "A" {`)

func TestNobodyIsForgottenForBeingSlow(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed())
	}
}

// Or everything may be so quick that no clock can tell.
var quick = checker.Given("a run that needs no time at all", "run.go", "time.Sleep(time.Second)", "time.Sleep(0)")

func TestMainDoesNotWaitForTheClock(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed())
		assert.Equal(run, time.Duration(0), run.Elapsed, "Where the work takes no time, waiting for it takes none.")
	}
}

// That Add comes before Wait is seen to by the program, and no matter of luck:
// the race detector finds an Add and a Wait that nothing has put in order.
var brisk = checker.Given("a run that takes ten milliseconds a line", "run.go", "time.Sleep(time.Second)", "time.Sleep(10 * time.Millisecond)")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, brisk)
}
