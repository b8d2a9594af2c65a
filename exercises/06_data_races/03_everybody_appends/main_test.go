package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestAllAnswersAreCollected(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"answers: 100 people: 250"}, run.Printed(), "Every household's answer is collected.")
		assert.Equal(run, time.Second, run.Elapsed, "All are asked at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Quick answers, so that the race detector need not wait.
var quick = checker.Given("quick answers", "households.go", "unit       = time.Second", "unit       = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

// A larger town.
var town = checker.Given("a larger town", "households.go", "households = 100", "households = 1000")

func TestALargerTown(t *testing.T) {
	for run := range checker.Schedules(t, town) {
		assert.Equal(run, []string{"answers: 1000 people: 2500"}, run.Printed(), "Every household's answer is collected.")
		assert.Equal(run, time.Second, run.Elapsed, "All are asked at the same time.")
	}
}

// Ten years later.
var later = checker.Given("a child more in each household", "households.go", "household%4 + 1", "household%4 + 2")

func TestTenYearsLater(t *testing.T) {
	for run := range checker.Schedules(t, later) {
		assert.Equal(run, []string{"answers: 100 people: 350"}, run.Printed(), "Every household's answer is collected.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
