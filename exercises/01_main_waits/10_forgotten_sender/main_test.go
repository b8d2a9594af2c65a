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
		assert.ElementsMatch(run, []string{"A", "B", "C"}, run.PrintedAt(1*time.Second), "At 1s, A, B and C have each printed one line, in any order.")
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "C", "C", "C"}, run.PrintedBefore(4*time.Second), "By 3s, A and B have printed all of their lines, and C has printed three.")
		assert.Equal(run, []string{"C", "C", "all done"}, run.PrintedAfter(3*time.Second), "After 3s, C prints its other two lines, and then main prints that all are done.")
	}
}

func TestMainReturnsWhenAllAreDone(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the last member is done.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The crew may grow.
var larger = checker.Given("a crew of five: D prints two lines and E seven", "run.go", `{"C", 5},`, `{"C", 5}, {"D", 2}, {"E", 7},`)

func TestTheCrewMayGrow(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.ElementsMatch(run, []string{"A", "B", "C", "D", "E"}, run.PrintedAt(1*time.Second), "At 1s, each member has printed one line, in any order.")
		assert.Equal(run, []string{"E", "E", "all done"}, run.PrintedAfter(5*time.Second), "After 5s, E prints its last two lines, and then main prints that all are done.")
		assert.Equal(run, 7*time.Second, run.Elapsed, "The program ends at 7s, when E is done.")
	}
}

// The crew may shrink.
var smaller = checker.Given("a crew of two, without B", "run.go", `{"B", 3},`, ``)

func TestTheCrewMayShrink(t *testing.T) {
	for run := range checker.Schedules(t, smaller) {
		assert.ElementsMatch(run, []string{"A", "C"}, run.PrintedAt(1*time.Second), "At 1s, A and C have each printed one line, in either order.")
		assert.Equal(run, []string{"C", "C", "C", "C", "all done"}, run.PrintedAfter(1*time.Second), "After 1s, C prints its other four lines, and then main prints that all are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the last member is done.")
	}
}

// The first member may be the last to be done.
var swapped = checker.Given("a run that prints 6 - iter lines: A prints five, B three and C one", "run.go", "range iter", "range 6 - iter")

func TestAnyMemberMayBeTheLast(t *testing.T) {
	for run := range checker.Schedules(t, swapped) {
		assert.ElementsMatch(run, []string{"A", "B", "C"}, run.PrintedAt(1*time.Second), "At 1s, A, B and C have each printed one line, in any order.")
		assert.Equal(run, []string{"A", "A", "all done"}, run.PrintedAfter(3*time.Second), "After 3s, A prints its last two lines, and then main prints that all are done.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the last member is done.")
	}
}

// Each line may take longer, and not a whole number of seconds. A main that only
// checks from time to time whether all are done prints too late.
var slow = checker.Given("a run that takes 2s and 1µs for a line", "run.go", "time.Sleep(time.Second)", "time.Sleep(2*time.Second + time.Microsecond)")

func TestMainWaitsForASlowerRun(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"C", "C", "all done"}, run.PrintedAfter(7*time.Second), "After 7s, C prints its last two lines, and then main prints that all are done.")
		assert.Equal(run, 10*time.Second+5*time.Microsecond, run.Elapsed, "The program ends at 10.000005s, when C is done.")
	}
}

// Two members may have the same name.
var namesakes = checker.Given("a crew with two members called C", "run.go", `{"A", 1},`, `{"C", 7},`)

func TestTwoMayHaveTheSameName(t *testing.T) {
	for run := range checker.Schedules(t, namesakes) {
		assert.Equal(run, []string{"C", "C", "all done"}, run.PrintedAfter(5*time.Second), "After 5s, the C with seven lines prints its last two, and then main prints that all are done.")
		assert.Equal(run, 7*time.Second, run.Elapsed, "The program ends at 7s, when the last member is done.")
	}
}

// The crew may be empty.
var empty = checker.Given("a crew without members", "run.go", `
	{"A", 1},
	{"B", 3},
	{"C", 5}, // new
`, ``)

func TestTheCrewMayBeEmpty(t *testing.T) {
	for run := range checker.Schedules(t, empty) {
		assert.Equal(run, []string{"all done"}, run.Printed(), "main prints at once that all are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, because there is no work.")
	}
}

// All members may have nothing to print, and be done at the same instant.
var idle = checker.Given("a run that prints nothing", "run.go", "range iter", "range 0")

func TestAllMayHaveNothingToDo(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Equal(run, []string{"all done"}, run.Printed(), "main prints at once that all are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, when all are done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
