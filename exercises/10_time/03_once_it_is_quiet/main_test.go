package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Letters at 1, 1.5, 2 and 3 seconds, then at 8 and 8.5, and that is the last.
func TestItSavesWhenItIsQuiet(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"saved", "saved"}, run.Printed(), "Twice it was quiet for two seconds.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(5*time.Second), "The first time two seconds behind the letter at three.")
	}
}

// The last letters are saved as well, two seconds behind them or when the editor
// is closed.
func TestTheLastLettersAreSaved(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Len(run, run.PrintedAfter(8*time.Second), 1, "What was typed last is saved once.")
		assert.LessOrEqual(run, run.Elapsed, 10500*time.Millisecond, "Two seconds behind the last letter all is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Somebody may type without a pause.
var steady = checker.Given("somebody who types without a pause", "editor.go", "{1, 0.5, 0.5, 1, 5, 0.5}", "{1, 1, 1, 1, 1, 1, 1, 1, 1}")

func TestTypingWithoutAPause(t *testing.T) {
	for run := range checker.Schedules(t, steady) {
		assert.Equal(run, []string{"saved"}, run.Printed(), "It was quiet only at the end.")
		assert.GreaterOrEqual(run, run.Elapsed, 9*time.Second, "The document is not saved before the last letter.")
	}
}

// Or letter by letter, the first one after a while.
var slow = checker.Given("somebody who thinks a lot", "editor.go", "{1, 0.5, 0.5, 1, 5, 0.5}", "{4.125, 9, 9}")

func TestTypingSlowly(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"saved", "saved", "saved"}, run.Printed(), "Each letter is saved.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(6125*time.Millisecond), "Two seconds behind the first letter.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(15125*time.Millisecond), "Two seconds behind the second letter.")
	}
}

// Or leave the editor open.
var open = checker.Given("an editor that is closed later", "editor.go", "defer close(letters)", `defer func() {
			time.Sleep(9 * time.Second)
			close(letters)
		}()`)

func TestClosedLater(t *testing.T) {
	for run := range checker.Schedules(t, open) {
		assert.Equal(run, []string{"saved", "saved"}, run.Printed(), "What is saved already need not be saved again.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(10500*time.Millisecond), "Two seconds behind the last letter.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
