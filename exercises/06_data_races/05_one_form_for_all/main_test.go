package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryCitizenHasAForm(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"1 Amir", "2 Bess", "3 Carl"}, run.PrintedAt(1*time.Second), "Every citizen has a form, with the right number, and all are carried at the same time.")
		assert.Len(run, run.Printed(), 3, "There are three forms.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A post office next door, so that the race detector need not wait.
var near = checker.Given("a post office next door", "town.go", "unit = time.Second", "unit = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, near)
}

// A newcomer.
var more = checker.Given("a newcomer", "town.go", `"Carl"}`, `"Carl", "Dora"}`)

func TestANewcomer(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.ElementsMatch(run, []string{"1 Amir", "2 Bess", "3 Carl", "4 Dora"}, run.PrintedAt(1*time.Second), "Every citizen has a form, with the right number.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
