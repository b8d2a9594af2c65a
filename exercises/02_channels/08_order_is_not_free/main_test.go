package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The words stand as they were spoken, and all are looked up at the same time.
func TestTheSubtitle(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"good", "morning", "my", "friend"}, run.Printed(), "The translations come in the order of the words.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "All are looked up at the same time, and the longest takes six seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Somebody says it the other way round, and says a word twice.
var emphasis = checker.Given("other words", "dictionary.go", `{"guten", "Morgen", "mein", "Freund"}`, `{"Freund", "mein", "Freund", "guten", "Morgen"}`)

func TestOtherWords(t *testing.T) {
	for run := range checker.Schedules(t, emphasis) {
		assert.Equal(run, []string{"friend", "my", "friend", "good", "morning"}, run.Printed(), "The translations come in the order of the words.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "All are looked up at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// With a quick dictionary all come at the same instant, in whatever order.
var quick = checker.Given("a quick dictionary", "dictionary.go", "lookup = time.Second", "lookup = 0")

func TestAQuickDictionary(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"good", "morning", "my", "friend"}, run.Printed(), "The translations come in the order of the words.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
