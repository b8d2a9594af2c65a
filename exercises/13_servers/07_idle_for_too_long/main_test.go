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

// Ann says something every four seconds. There is no reason to disconnect her.
func TestWhoTalksStays(t *testing.T) {
	for run := range checker.Schedules(t) {
		want := append(slices.Repeat([]string{"Ann says hello"}, 6), "Ann has left")
		assert.Equal(run, want, by("Ann", run.Printed()), "Ann is heard until she hangs up.")
		assert.Equal(run, 25*time.Second, run.Elapsed, "She hangs up after 25 seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Bob says something at three seconds, and then nothing for ten.
func TestWhoIsSilentIsDisconnected(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Bob is disconnected"}, run.PrintedAt(13*time.Second), "Bob is disconnected ten seconds after his last word.")
		assert.Equal(run, []string{"Bob says hello", "Bob is disconnected"}, by("Bob", run.Printed()), "Until then he is heard.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Another house has other rules.
var strict = checker.Given("a limit of five seconds", "guests.go", "idleLimit = 10", "idleLimit = 5")

func TestFiveSeconds(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		assert.Contains(run, run.PrintedAt(8*time.Second), "Bob is disconnected", "Bob is disconnected five seconds after his last word.")
		assert.Contains(run, run.Printed(), "Ann has left", "Ann is never silent for five seconds.")
	}
}

// What is said can take its time to be shown.
var slow = checker.Given("lines that take six seconds to show", "guests.go", "fmt.Println(g.name, \"says\", line)", "time.Sleep(6 * time.Second); fmt.Println(g.name, \"says\", line)")

func TestShowingIsNotSilence(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		want := append(slices.Repeat([]string{"Ann says hello"}, 6), "Ann has left")
		assert.Equal(run, want, by("Ann", run.Printed()), "While a line of hers is shown, Ann is not silent.")
		assert.Contains(run, run.Printed(), "Bob is disconnected", "Bob is.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
