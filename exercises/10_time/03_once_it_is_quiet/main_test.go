package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The letters are typed at 1s, 1.5s, 2s and 3s, then at 8s and 8.5s, and then the
// editor is closed.
func TestItSavesWhenItIsQuiet(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"saved", "saved"}, run.Printed(), "The document is saved twice: in the pause, and after the last letter.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(5*time.Second), "At 5s, two seconds after the letter at 3s, the document is saved.")
	}
}

// The last letters are saved two seconds after the last letter, or when the editor is
// closed.
func TestTheLastLettersAreSaved(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Len(run, run.PrintedAfter(8*time.Second), 1, "After 8s the document is saved once more, because there are new letters.")
		assert.LessOrEqual(run, run.Elapsed, 10500*time.Millisecond, "The program ends by 10.5s, two seconds after the last letter.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The user may type without a pause.
var steady = checker.Given("a user who types without a pause", "editor.go", "{1, 0.5, 0.5, 1, 5, 0.5}", "{1, 1, 1, 1, 1, 1, 1, 1, 1}")

func TestTypingWithoutAPause(t *testing.T) {
	for run := range checker.Schedules(t, steady) {
		assert.Equal(run, []string{"saved"}, run.Printed(), "There is no pause of two seconds before the end, so the document is saved once.")
		assert.Empty(run, run.PrintedBefore(9*time.Second), "Before the last letter, at 9s, the document is not saved.")
	}
}

// The user may pause after each letter, and before the first.
var slow = checker.Given("a user who pauses after each letter", "editor.go", "{1, 0.5, 0.5, 1, 5, 0.5}", "{4.125, 9, 9}")

func TestTypingSlowly(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"saved", "saved", "saved"}, run.Printed(), "The document is saved once after each of the three letters.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(6125*time.Millisecond), "At 6.125s, two seconds after the first letter, the document is saved.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(15125*time.Millisecond), "At 15.125s, two seconds after the second letter, the document is saved.")
	}
}

// The editor may be closed some time after the last letter.
var open = checker.Given("an editor that is closed nine seconds after the last letter", "editor.go", "defer close(letters)", `defer func() {
			time.Sleep(9 * time.Second)
			close(letters)
		}()`)

func TestClosedLater(t *testing.T) {
	for run := range checker.Schedules(t, open) {
		assert.Equal(run, []string{"saved", "saved"}, run.Printed(), "When the editor is closed everything is already saved, so the document is not saved again.")
		assert.Equal(run, []string{"saved"}, run.PrintedAt(10500*time.Millisecond), "At 10.5s, two seconds after the last letter, the document is saved.")
	}
}

// The user may close the editor without having typed anything.
var untouched = checker.Given("an editor that is closed at once", "editor.go", "{1, 0.5, 0.5, 1, 5, 0.5}", "{}")

func TestNothingTyped(t *testing.T) {
	for run := range checker.Schedules(t, untouched) {
		assert.Empty(run, run.Printed(), "There is nothing to save.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, open)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
