package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestAllAnswersAreCollected(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"answers: 100 people: 250"}, run.Printed(), "The answer of every household is collected.")
		assert.Equal(run, time.Second, run.Elapsed, "All households are asked at the same time, so the program ends at 1s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// There are a thousand households.
var town = checker.Given("a thousand households", "households.go", "households = 100", "households = 1000")

func TestAThousandHouseholds(t *testing.T) {
	for run := range checker.Schedules(t, town) {
		assert.Equal(run, []string{"answers: 1000 people: 2500"}, run.Printed(), "The answer of every household is collected.")
		assert.Equal(run, time.Second, run.Elapsed, "All households are asked at the same time, so the program ends at 1s.")
	}
}

// Each household is larger by one.
var later = checker.Given("one more person in each household", "households.go", "household%4 + 1", "household%4 + 2")

func TestLargerHouseholds(t *testing.T) {
	for run := range checker.Schedules(t, later) {
		assert.Equal(run, []string{"answers: 100 people: 350"}, run.Printed(), "The answer of every household is collected.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
