package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ten forms: four want to be max, three eve, one leo, and two something else.
func TestEachNameIsGivenOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"max welcome", "max is gone", "max is gone", "max is gone",
			"eve welcome", "eve is gone", "eve is gone",
			"leo welcome",
			"rat refused: not a nice name", "rat refused: not a nice name",
			"3 names given",
		}, run.Printed(), "One gets the name, and the others hear that it is gone.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestFormsAreReadAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Second, run.Elapsed, "All forms are read at the same time, in a second.")
	}
}

func TestNoDataRace(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

var quick = checker.Given("people who read in a millisecond", "forms.go", "time.Sleep(time.Second)", "time.Sleep(time.Millisecond)")

func TestNothingIsLeftBehind(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There are names that everybody wants.
var fashion = checker.Given("a year in which everybody wants to be Mia", "forms.go", `"max", "eve", "max", "rat", "eve", "max", "leo", "rat", "eve", "max"`, `"mia", "mia", "mia", "mia", "mia", "mia", "mia"`)

func TestAFashion(t *testing.T) {
	for run := range checker.Schedules(t, fashion) {
		assert.ElementsMatch(run, []string{
			"mia welcome", "mia is gone", "mia is gone", "mia is gone", "mia is gone", "mia is gone", "mia is gone",
			"1 names given",
		}, run.Printed(), "One gets the name, and the others hear that it is gone.")
	}
}
