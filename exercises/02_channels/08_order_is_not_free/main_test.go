package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The translations are in the order of the words, and all words are looked up at
// the same time.
func TestTheSubtitle(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"good", "morning", "my", "friend"}, run.Printed(), "The translations are printed in the order of the words.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "The program ends at 6s, because all words are looked up at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The words may be in another order, and one may occur twice.
var emphasis = checker.Given("the words Freund, mein, Freund, guten, Morgen", "dictionary.go", `{"guten", "Morgen", "mein", "Freund"}`, `{"Freund", "mein", "Freund", "guten", "Morgen"}`)

func TestOtherWords(t *testing.T) {
	for run := range checker.Schedules(t, emphasis) {
		assert.Equal(run, []string{"friend", "my", "friend", "good", "morning"}, run.Printed(), "The translations are printed in the order of the words.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "The program ends at 6s, because all words are looked up at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// With a quick dictionary, all translations are there at the same instant.
var quick = checker.Given("a dictionary that takes no time", "dictionary.go", "lookup = time.Second", "lookup = 0")

func TestAQuickDictionary(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"good", "morning", "my", "friend"}, run.Printed(), "The translations are printed in the order of the words.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A translation may be empty.
var gap = checker.Given("an empty translation of mein", "dictionary.go", `return "my"`, `return ""`)

func TestATranslationMayBeEmpty(t *testing.T) {
	for run := range checker.Schedules(t, gap) {
		assert.Equal(run, []string{"good", "morning", "", "friend"}, run.Printed(), "The translations are printed in the order of the words, the empty one too.")
	}
}

// There may be no words.
var silence = checker.Given("no words", "dictionary.go", `"guten", "Morgen", "mein", "Freund"`, ``)

func TestNoWords(t *testing.T) {
	for run := range checker.Schedules(t, silence) {
		assert.Empty(run, run.Printed(), "There is nothing to print.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
