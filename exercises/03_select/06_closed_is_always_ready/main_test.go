package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ann leaves after two lines, and Bob goes on.
func TestEachLineIsPrinted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"ann: hello", "bob: hi", "ann: bye", "bob: how are you?", "bob: ann?", "bob: oh well", "everybody has left"}, run.Printed(), "Each line is printed once, until both have left.")
		assert.Equal(run, []string{"bob: ann?"}, run.PrintedAt(3900*time.Millisecond), "At 3.9s, a line of Bob is printed, because he writes it then.")
		assert.Equal(run, 5200*time.Millisecond, run.Elapsed, "The program ends at 5.2s, when both have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Bob may leave first.
var quick = checker.Given("a Bob who writes a line every 100ms", "people.go", "bobsPace = 1300 * time.Millisecond", "bobsPace = 100 * time.Millisecond")

func TestBobMayLeaveFirst(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"bob: hi", "bob: how are you?", "bob: ann?", "bob: oh well", "ann: hello", "ann: bye", "everybody has left"}, run.Printed(), "Each line is printed once, until both have left.")
		assert.Equal(run, 2*time.Second, run.Elapsed, "The program ends at 2s, when both have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// Bob may write more lines.
var more = checker.Given("a Bob who writes a fifth line", "people.go", `"oh well"}`, `"oh well", "good night"}`)

func TestBobMayWriteMore(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"bob: ann?", "bob: oh well", "bob: good night", "everybody has left"}, run.PrintedAfter(3*time.Second), "Each line is printed once, until both have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A line may be empty.
var pause = checker.Given("a Bob who writes an empty line", "people.go", `"ann?"`, `""`)

func TestALineMayBeEmpty(t *testing.T) {
	for run := range checker.Schedules(t, pause) {
		assert.Equal(run, []string{"ann: hello", "bob: hi", "ann: bye", "bob: how are you?", "bob: ", "bob: oh well", "everybody has left"}, run.Printed(), "Each line is printed once, the empty one too, until both have left.")
		assert.Equal(run, 5200*time.Millisecond, run.Elapsed, "The program ends at 5.2s, when both have left.")
	}
}

// Ann may leave at once.
var shy = checker.Given("an Ann who leaves at once", "people.go", `"hello", "bye"`, ``)

func TestAnnMayLeaveAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, shy) {
		assert.Equal(run, []string{"bob: hi", "bob: how are you?", "bob: ann?", "bob: oh well", "everybody has left"}, run.Printed(), "Each line is printed once, until both have left.")
		assert.Equal(run, 5200*time.Millisecond, run.Elapsed, "The program ends at 5.2s, when both have left.")
	}
}

// Both may write, and leave, at the same instant.
var together = checker.Given("a Bob who writes two lines, when Ann writes hers", "people.go",
	`bobsPace, []string{"hi", "how are you?", "ann?", "oh well"}`, `time.Second, []string{"hi", "bye"}`)

func TestBothMayWriteAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.ElementsMatch(run, []string{"ann: hello", "bob: hi"}, run.PrintedAt(1*time.Second), "At 1s, a line of Ann and a line of Bob are printed, in either order.")
		assert.ElementsMatch(run, []string{"ann: bye", "bob: bye", "everybody has left"}, run.PrintedAfter(1*time.Second), "After 1s, their other lines are printed, and then both have left.")
		assert.Equal(run, 2*time.Second, run.Elapsed, "The program ends at 2s, when both have left.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
