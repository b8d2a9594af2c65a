package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three of five tenants are at home, and one of them votes no.
func TestTheVotesAreCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"yes 2, no 1, absent 2"}, run.Printed(), "Every vote is counted once, and tenants who are absent have no vote.")
		assert.Equal(run, 3*time.Minute, run.Elapsed, "The program ends at 3m, when the box is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// All tenants may be at home.
var full = checker.Given("five votes: no, yes, no, no, yes", "house.go", "{true, false, true}", "{false, true, false, false, true}")

func TestAllMayVote(t *testing.T) {
	for run := range checker.Schedules(t, full) {
		assert.Equal(run, []string{"yes 2, no 3, absent 0"}, run.Printed(), "Every vote is counted once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// All tenants may be absent.
var august = checker.Given("no tenant at home", "house.go", "{true, false, true}", "{}")

func TestNoneMayVote(t *testing.T) {
	for run := range checker.Schedules(t, august) {
		assert.Equal(run, []string{"yes 0, no 0, absent 5"}, run.Printed(), "Tenants who are absent have no vote.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// More tenants may live there.
var larger = checker.Given("seven tenants", "house.go", "tenants = 5", "tenants = 7")

func TestMoreTenants(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Equal(run, []string{"yes 2, no 1, absent 4"}, run.Printed(), "Every vote is counted once, and tenants who are absent have no vote.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
