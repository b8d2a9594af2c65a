package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The attic does not answer.
func TestEveryValueIsWritten(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"cellar 9", "garden 17"}, run.Printed(), "Every sensor that answers has its line on stdout.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The sensors are asked at the same time, so the program ends at 3s, with the slowest.")
	}
}

func TestTheFailureIsReported(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Stderr(), "attic: no answer", "stderr says which sensor did not answer.")
		assert.Equal(run, 1, run.ExitCode, "A sensor did not answer, so the exit code is 1.")
	}
}

// The last sensor may not answer.
var last = checker.Given("the garden not answering", "sensors.go", `s.name == "attic"`, `s.name == "garden"`)

func TestTheLastMayFail(t *testing.T) {
	for run := range checker.Schedules(t, last) {
		assert.ElementsMatch(run, []string{"cellar 9", "attic 31"}, run.Printed(), "Every sensor that answers has its line on stdout.")
		assert.Contains(run, run.Stderr(), "garden: no answer", "stderr says which sensor did not answer.")
		assert.Equal(run, 1, run.ExitCode, "A sensor did not answer, so the exit code is 1.")
	}
}

// Two sensors may not answer, or all, or none.
var (
	two  = checker.Given("only the cellar answering", "sensors.go", `s.name == "attic"`, `s.name != "cellar"`)
	dead = checker.Given("no sensor answering", "sensors.go", `s.name == "attic"`, `s.name != ""`)
	good = checker.Given("all answering", "sensors.go", `s.name == "attic"`, `s.name == ""`)
)

func TestTwoFail(t *testing.T) {
	for run := range checker.Schedules(t, two) {
		assert.Equal(run, []string{"cellar 9"}, run.Printed(), "Every sensor that answers has its line on stdout.")
		assert.Contains(run, run.Stderr(), "attic: no answer", "stderr names each sensor that did not answer.")
		assert.Contains(run, run.Stderr(), "garden: no answer", "stderr names each sensor that did not answer.")
		assert.Equal(run, 1, run.ExitCode, "Two sensors did not answer, so the exit code is 1.")
	}
}

func TestAllFail(t *testing.T) {
	for run := range checker.Schedules(t, dead) {
		assert.Empty(run, run.Printed(), "No sensor answers.")
		for _, name := range []string{"cellar", "attic", "garden"} {
			assert.Contains(run, run.Stderr(), name+": no answer", "stderr names each sensor that did not answer.")
		}
		assert.Equal(run, 1, run.ExitCode, "Three sensors did not answer, so the exit code is 1.")
	}
}

func TestAllAnswer(t *testing.T) {
	for run := range checker.Schedules(t, good) {
		assert.ElementsMatch(run, []string{"cellar 9", "attic 31", "garden 17"}, run.Printed(), "Every sensor has its line on stdout.")
		assert.Equal(run, 0, run.ExitCode, "Every sensor answers, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, good)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
