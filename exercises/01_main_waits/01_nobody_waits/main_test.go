package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together. A prints once, B five times, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "After 1s, B prints its other four lines.")
	}
}

// Running at the same time, A and B need as long as the longer one: 5s. One
// after the other would be six, and waiting by guesswork some other time.
func TestBothRunAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the longer one is done.")
	}
}

func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Each line may take longer, and not a whole number of seconds. A main that only
// checks from time to time whether both are done returns too late.
var slow = checker.Given("a slower run: A takes 2s and 1µs for a line, B takes 3s and 1µs", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainWaitsForASlowerRun(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints one line, and B prints five.")
		assert.Equal(run, 15*time.Second+5*time.Microsecond, run.Elapsed, "The program ends at 15.000005s, when B is done.")
	}
}

// run prints the lines, so another run prints other lines.
var polite = checker.Given("a run that prints whole sentences", "run.go", "fmt.Println(name)", `fmt.Println("This is", name)`)

func TestRunPrintsTheLines(t *testing.T) {
	for run := range checker.Schedules(t, polite) {
		assert.ElementsMatch(run, []string{"This is A", "This is B"}, run.PrintedAt(1*time.Second), "At 1s, run has printed a line for A and one for B, in its own words.")
	}
}

// A may be the one that takes longer.
var swapped = checker.Given("a run that prints 6 - iter lines: A prints five and B one", "run.go", "range iter", "range 6 - iter")

func TestEitherMayBeTheLonger(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"A", "A", "A", "A"}, run.PrintedAfter(1*time.Second), "After 1s, A prints its other four lines.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when A is done.")
	}
}

// Both may be done at the same instant.
var equal = checker.Given("a run that prints one line for A and one for B", "run.go", "range iter", "range 1")

func TestBothMayBeDoneAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, equal) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.Printed(), "A and B print one line each.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 1*time.Second, run.Elapsed, "The program ends at 1s, when both are done.")
	}
}

// And they may have nothing to print.
var idle = checker.Given("a run that prints nothing", "run.go", "range iter", "range 0")

func TestBothMayHaveNothingToDo(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Empty(run, run.Printed(), "A and B print nothing.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when both are done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
