package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ann leaves after two lines, and Bob goes on.
func TestTheChat(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"ann: hello", "bob: hi", "ann: bye", "bob: how are you?", "bob: ann?", "bob: oh well", "everybody has left"}, run.Printed(), "Everything that is written is shown once, until both have left.")
		assert.Equal(run, []string{"bob: ann?"}, run.PrintedAt(3900*time.Millisecond), "It is shown when it is written.")
		assert.Equal(run, 5200*time.Millisecond, run.Elapsed, "When both have left, the chat ends.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Bob types so quickly that he leaves first.
var quick = checker.Given("a quick Bob", "people.go", "bobsPace = 1300 * time.Millisecond", "bobsPace = 100 * time.Millisecond")

func TestBobLeavesFirst(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"bob: hi", "bob: how are you?", "bob: ann?", "bob: oh well", "ann: hello", "ann: bye", "everybody has left"}, run.Printed(), "Everything that is written is shown once, until both have left.")
		assert.Equal(run, 2*time.Second, run.Elapsed, "When both have left, the chat ends.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Bob has more to say.
var more = checker.Given("a Bob who has more to say", "people.go", `"oh well"}`, `"oh well", "good night"}`)

func TestBobHasMoreToSay(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"bob: ann?", "bob: oh well", "bob: good night", "everybody has left"}, run.PrintedAfter(3*time.Second), "Everything that is written is shown once, until both have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
