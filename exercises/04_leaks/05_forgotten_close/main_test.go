package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// What happens to a transfer is recorded, also to one that is refused.
func TestEveryTransferIsRecorded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"Ida checked", "Ida booked", "Ida recorded",
			"Max checked", "Max recorded", "Max refused: too much",
			"Eva checked", "Eva booked", "Eva recorded",
		}, run.Printed(), "A record is complete before the bank turns to something else.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Somebody transfers nothing.
var nothing = checker.Given("a transfer of nothing", "recorder.go", `{"Max", 5000}`, `{"Max", 0}`)

func TestATransferOfNothing(t *testing.T) {
	for run := range checker.Schedules(t, nothing) {
		assert.Equal(run, []string{
			"Ida checked", "Ida booked", "Ida recorded",
			"Max recorded", "Max refused: not an amount",
			"Eva checked", "Eva booked", "Eva recorded",
		}, run.Printed(), "A record is complete before the bank turns to something else.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindOfNothing(t *testing.T) {
	checker.VerifyNoLeaks(t, nothing)
}

// The recorder writes in another way.
var another = checker.Given("another recorder", "recorder.go", "fmt.Println(name, n)", `fmt.Println("to", name, n)`)

func TestAnotherRecorder(t *testing.T) {
	for run := range checker.Schedules(t, another) {
		assert.Equal(run, []string{
			"to Ida checked", "to Ida booked", "Ida recorded",
			"to Max checked", "Max recorded", "Max refused: too much",
			"to Eva checked", "to Eva booked", "Eva recorded",
		}, run.Printed(), "What is recorded is written by the recorder.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
