package main_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryCitizenHasAForm(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"1 Amir", "2 Bess", "3 Carl"}, run.PrintedAt(1*time.Second), "Every citizen has a form with the right number, and all forms are carried at the same time, until 1s.")
		assert.Len(run, run.Printed(), 3, "There are three forms.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// There is a fourth citizen.
var more = checker.Given("a fourth citizen", "town.go", `"Carl"}`, `"Carl", "Dora"}`)

func TestAFourthCitizen(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.ElementsMatch(run, []string{"1 Amir", "2 Bess", "3 Carl", "4 Dora"}, run.PrintedAt(1*time.Second), "Every citizen has a form with the right number, printed at 1s.")
	}
}

// Two hundred citizens have no name yet.
var many = checker.Given("two hundred citizens without a name", "town.go", `[]string{"Amir", "Bess", "Carl"}`, `make([]string, 200)`)

func TestTwoHundredCitizens(t *testing.T) {
	var want []string
	for i := range 200 {
		want = append(want, fmt.Sprintf("%d ", i+1))
	}
	for run := range checker.Schedules(t, many) {
		assert.ElementsMatch(run, want, run.PrintedAt(1*time.Second), "Every citizen has a form with the right number, printed at 1s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
