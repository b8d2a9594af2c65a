package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func by(name string, lines []string) []string {
	return slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return line[:3] != name })
}

// Ann says something every four seconds, and hangs up at 25s.
func TestAGuestWhoTalksStays(t *testing.T) {
	for run := range checker.Schedules(t) {
		want := append(slices.Repeat([]string{"Ann says hello"}, 6), "Ann has left")
		assert.Equal(run, want, by("Ann", run.Printed()), "Ann is never idle for ten seconds, so she is heard until she hangs up.")
		assert.Equal(run, 25*time.Second, run.Elapsed, "The program ends at 25s, when Ann hangs up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Bob says something at 3s, and then nothing.
func TestAnIdleGuestIsDisconnected(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Bob is disconnected"}, run.PrintedAt(13*time.Second), "At 13s Bob is disconnected, ten seconds after his last line.")
		assert.Equal(run, []string{"Bob says hello", "Bob is disconnected"}, by("Bob", run.Printed()), "Bob is heard before he is disconnected.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The limit may be another one.
var strict = checker.Given("a limit of five seconds", "guests.go", "idleLimit = 10", "idleLimit = 5")

func TestFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		assert.Contains(run, run.PrintedAt(8*time.Second), "Bob is disconnected", "At 8s Bob is disconnected, five seconds after his last line.")
		assert.Contains(run, run.Printed(), "Ann has left", "Ann is never idle for five seconds, so she is heard until she hangs up.")
	}
}

// A line may come at the very instant at which the limit is over. Either is right then.
var tight = checker.Given("a limit of four seconds", "guests.go", "idleLimit = 10", "idleLimit = 4")

func TestALineAtTheLastInstant(t *testing.T) {
	for run := range checker.Schedules(t, tight) {
		lines := by("Ann", run.Printed())
		if assert.NotEmpty(run, lines, "Ann is heard or disconnected.") {
			last := len(lines) - 1
			assert.Equal(run, slices.Repeat([]string{"Ann says hello"}, last), lines[:last], "Ann is heard until she is disconnected or hangs up.")
			assert.Contains(run, []string{"Ann is disconnected", "Ann has left"}, lines[last], "In the end Ann is disconnected or hangs up.")
		}
		assert.Contains(run, run.PrintedAt(7*time.Second), "Bob is disconnected", "At 7s Bob is disconnected, four seconds after his last line.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// It may take a while to show a line.
var slow = checker.Given("lines that take six seconds to show", "guests.go", "fmt.Println(g.name, \"says\", line)", "time.Sleep(6 * time.Second); fmt.Println(g.name, \"says\", line)")

func TestShowingIsNotIdling(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		want := append(slices.Repeat([]string{"Ann says hello"}, 6), "Ann has left")
		assert.Equal(run, want, by("Ann", run.Printed()), "While the server shows Ann's line she is not idle, so she is heard until she hangs up.")
		assert.Contains(run, run.Printed(), "Bob is disconnected", "Bob is idle for ten seconds.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
