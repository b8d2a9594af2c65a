package main_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// records are the lines without those that report a refusal.
func records(lines []string) []string {
	return slices.DeleteFunc(slices.Clone(lines), isRefusal)
}

// refusals are the lines that report a refusal.
func refusals(lines []string) []string {
	return slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return !isRefusal(line) })
}

func isRefusal(line string) bool { return strings.Contains(line, " refused: ") }

// What happens to a transfer is recorded, even if it is refused.
func TestEveryTransferIsRecorded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"Ida checked", "Ida booked", "Ida recorded",
			"Max checked", "Max recorded",
			"Eva checked", "Eva booked", "Eva recorded",
		}, records(run.Printed()), "Each record is complete before the next transfer begins.")
		assert.Equal(run, []string{"Max refused: too much"}, refusals(run.Printed()), "Max's transfer is refused.")
		assert.Less(run, slices.Index(run.Printed(), "Max refused: too much"), slices.Index(run.Printed(), "Eva checked"), "A refusal is printed before the next transfer begins.")
		assert.Equal(run, time.Minute, run.Elapsed, "The bank stays open for a minute.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One transfer is of 0 euros.
var nothing = checker.Given("a transfer of 0 euros", "recorder.go", `{"Max", 5000}`, `{"Max", 0}`)

func TestATransferOfNothingIsRecorded(t *testing.T) {
	for run := range checker.Schedules(t, nothing) {
		assert.Equal(run, []string{
			"Ida checked", "Ida booked", "Ida recorded",
			"Max recorded",
			"Eva checked", "Eva booked", "Eva recorded",
		}, records(run.Printed()), "Each record is complete before the next transfer begins, even that of a refused transfer.")
		assert.Equal(run, []string{"Max refused: not an amount"}, refusals(run.Printed()), "Max's transfer is refused.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksAfterATransferOfNothing(t *testing.T) {
	checker.VerifyNoLeaks(t, nothing)
}

// The recorder prints its notes in another form.
var another = checker.Given("a recorder with another format", "recorder.go", "fmt.Println(name, n)", `fmt.Println("to", name, n)`)

func TestNotesArePrintedByTheRecorder(t *testing.T) {
	for run := range checker.Schedules(t, another) {
		assert.Equal(run, []string{
			"to Ida checked", "to Ida booked", "Ida recorded",
			"to Max checked", "Max recorded",
			"to Eva checked", "to Eva booked", "Eva recorded",
		}, records(run.Printed()), "The recorder prints the notes, not book.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
