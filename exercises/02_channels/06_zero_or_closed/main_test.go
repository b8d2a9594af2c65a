package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three of five are at home, and one of them is against it.
func TestTheVotesAreCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"yes 2, no 1, absent 2"}, run.Printed(), "Every ballot counts once, and nobody votes who is absent.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Everybody is at home, and three are against it.
var full = checker.Given("five ballots", "house.go", "{true, false, true}", "{false, true, false, false, true}")

func TestEverybodyVotes(t *testing.T) {
	for run := range checker.Schedules(t, full) {
		assert.Equal(run, []string{"yes 2, no 3, absent 0"}, run.Printed(), "Every ballot counts once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// It is August.
var august = checker.Given("nobody at home", "house.go", "{true, false, true}", "{}")

func TestNobodyVotes(t *testing.T) {
	for run := range checker.Schedules(t, august) {
		assert.Equal(run, []string{"yes 0, no 0, absent 5"}, run.Printed(), "Nobody votes who is absent.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
