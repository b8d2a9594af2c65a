package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ann and Bob pay each other ten times, and so do Cyd and Dan.
func TestTheMoneyArrives(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ann 110", "Bob 90", "Cyd 110", "Dan 90"}, run.Printed(), "All the money has arrived where it belongs.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ann and Bob need twenty seconds for their twenty payments, Cyd and Dan the same
// twenty. A tenth more is allowed, for those who try more than once.
func TestOthersDoNotWait(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 20*time.Second, "An account is used by one transfer at a time.")
		assert.LessOrEqual(run, run.Elapsed, 22*time.Second, "Transfers that have no account in common go on at the same time.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

var quick = checker.Given("a bank that moves money in a tenth of a millisecond", "bank.go", "time.Sleep(time.Second)", "time.Sleep(time.Millisecond / 10)")

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Three can go round in a circle as well.
var circle = checker.Given("Ann, who pays Bob, who pays Cyd, who pays Ann", "bank.go", "{ann, bob, 1, 10}, {bob, ann, 2, 10},\n\t{cyd, dan, 3, 10}, {dan, cyd, 4, 10},", "{ann, bob, 1, 8}, {bob, cyd, 2, 8}, {cyd, ann, 3, 8},")

func TestACircle(t *testing.T) {
	for run := range checker.Schedules(t, circle) {
		assert.Equal(run, []string{"Ann 116", "Bob 92", "Cyd 92", "Dan 100"}, run.Printed(), "All the money has arrived where it belongs.")
		assert.GreaterOrEqual(run, run.Elapsed, 24*time.Second, "An account is used by one transfer at a time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// On pay day everybody pays everybody.
var payDay = checker.Given("everybody, who pays everybody", "bank.go", "{ann, bob, 1, 10}, {bob, ann, 2, 10},\n\t{cyd, dan, 3, 10}, {dan, cyd, 4, 10},", `{ann, bob, 1, 2}, {bob, ann, 2, 2}, {ann, cyd, 1, 2}, {cyd, ann, 2, 2},
	{ann, dan, 1, 2}, {dan, ann, 2, 2}, {bob, cyd, 1, 2}, {cyd, bob, 2, 2},
	{bob, dan, 1, 2}, {dan, bob, 2, 2}, {cyd, dan, 1, 2}, {dan, cyd, 2, 2},`)

func TestPayDay(t *testing.T) {
	for run := range checker.Schedules(t, payDay) {
		assert.Equal(run, []string{"Ann 106", "Bob 102", "Cyd 98", "Dan 94"}, run.Printed(), "All the money has arrived where it belongs.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Cyd pays Dan twenty times, and nobody else uses these two accounts.
var quiet = checker.Given("Dan, who does not pay Cyd back", "bank.go", "{cyd, dan, 3, 10}, {dan, cyd, 4, 10}", "{cyd, dan, 3, 20}")

func TestCydNeverWaits(t *testing.T) {
	for run := range checker.Schedules(t, quiet) {
		assert.Equal(run, []string{"Ann 110", "Bob 90", "Cyd 40", "Dan 160"}, run.Printed(), "All the money has arrived where it belongs.")
		assert.LessOrEqual(run, run.Elapsed, 22*time.Second, "Transfers that have no account in common go on at the same time.")
	}
}
