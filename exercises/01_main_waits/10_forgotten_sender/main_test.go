package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A, B and C start together. A prints once, B three times, C five times, once a
// second; then all are done, and main says so.
func TestAllFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B", "C"}, run.PrintedAt(1*time.Second), "After one second A, B and C have each printed a line, in any order.")
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "C", "C", "C"}, run.PrintedBefore(4*time.Second), "After three seconds A and B have printed all their lines, and C three.")
		assert.Equal(run, []string{"C", "C", "all done"}, run.PrintedAfter(3*time.Second), "Then C prints its other two, and all are done.")
	}
}

func TestMainReturnsWhenAllAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longest one is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Tomorrow there may be more of them.
var larger = checker.Given("a crew of five: D prints two lines, E seven", "run.go", `{"C", 5},`, `{"C", 5}, {"D", 2}, {"E", 7},`)

func TestTheCrewGrows(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.ElementsMatch(run, []string{"A", "B", "C", "D", "E"}, run.PrintedAt(1*time.Second), "After one second everybody has printed a line, in any order.")
		assert.Equal(run, []string{"E", "E", "all done"}, run.PrintedAfter(5*time.Second), "The last one is E, and then all are done.")
		assert.Equal(run, 7*time.Second, run.Elapsed, "The program ends when the longest one is done.")
	}
}

// Or fewer.
var smaller = checker.Given("a crew of two, without B", "run.go", `{"B", 3},`, ``)

func TestTheCrewShrinks(t *testing.T) {
	for run := range checker.Schedules(t, smaller) {
		assert.ElementsMatch(run, []string{"A", "C"}, run.PrintedAt(1*time.Second), "After one second A and C have each printed a line, in either order.")
		assert.Equal(run, []string{"C", "C", "C", "C", "all done"}, run.PrintedAfter(1*time.Second), "Then C prints its other four, and both are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longest one is done.")
	}
}

// And the first of them may be the last to be done.
var swapped = checker.Given("a run that prints 6 - iter lines: A five, B three, C one", "run.go", "range iter", "range 6 - iter")

func TestAnyoneMayBeTheLongest(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B", "C"}, run.PrintedAt(1*time.Second), "After one second A, B and C have each printed a line, in any order.")
		assert.Equal(run, []string{"A", "A", "all done"}, run.PrintedAfter(3*time.Second), "Now it is A that prints the last two.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longest one is done.")
	}
}

// Or all may be slower, and not by whole seconds: whoever only looks from time
// to time whether they are done comes too late.
var slow = checker.Given("a run that takes two seconds a line, and a microsecond", "run.go", "time.Sleep(time.Second)", "time.Sleep(2*time.Second + time.Microsecond)")

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"C", "C", "all done"}, run.PrintedAfter(7*time.Second), "The last one is C, and then all are done.")
		assert.Equal(run, 10*time.Second+5*time.Microsecond, run.Elapsed, "The program ends when the longest one is done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
