package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The attic does not answer. What the others say is written all the same.
func TestEveryValueIsWritten(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"cellar 9", "garden 17"}, run.Printed(), "Every sensor that answers has its line.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The slowest sensor decides how long it takes.")
	}
}

func TestTheFailureIsTold(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Stderr(), "attic: no answer", "stderr says what went wrong.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The last one may be the one that fails.
var last = checker.Given("the garden not answering", "sensors.go", `s.name == "attic"`, `s.name == "garden"`)

func TestTheLastMayFail(t *testing.T) {
	for run := range checker.Schedules(t, last) {
		assert.ElementsMatch(run, []string{"cellar 9", "attic 31"}, run.Printed(), "Every sensor that answers has its line.")
		assert.Contains(run, run.Stderr(), "garden: no answer", "stderr says what went wrong.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// Or two of three.
var two = checker.Given("only the cellar answering", "sensors.go", `s.name == "attic"`, `s.name != "cellar"`)

func TestTwoFail(t *testing.T) {
	for run := range checker.Schedules(t, two) {
		assert.Equal(run, []string{"cellar 9"}, run.Printed(), "Every sensor that answers has its line.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// Or none.
var good = checker.Given("all answering", "sensors.go", `s.name == "attic"`, `s.name == ""`)

func TestAllAnswer(t *testing.T) {
	for run := range checker.Schedules(t, good) {
		assert.ElementsMatch(run, []string{"cellar 9", "attic 31", "garden 17"}, run.Printed(), "Every sensor has its line.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed, so the exit code is 0.")
	}
}

// The race detector watches quick sensors: two that answer, and two that do not.
var (
	quick  = checker.Given("quick sensors", "sensors.go", "* time.Second", "* time.Millisecond")
	broken = checker.Given("quick sensors, and only the cellar answering", "sensors.go", `* time.Second)
	if s.name == "attic" {`, `* time.Millisecond)
	if s.name != "cellar" {`)
)

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
	checker.VerifyNoRaces(t, broken)
}
