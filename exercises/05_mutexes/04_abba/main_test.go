package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ann and Bob pay each other ten times, and so do Cyd and Dan.
func TestEveryPaymentArrives(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ann 110", "Bob 90", "Cyd 110", "Dan 90"}, run.Printed(), "Every payment has arrived.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ann and Bob need 2s for their twenty payments, and Cyd and Dan need the same 2s. A
// program that tries a payment more than once may take 0.5s more.
func TestOtherAccountsDoNotWait(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 2*time.Second, "An account is used by one transfer at a time, so the day takes 2s or more.")
		assert.LessOrEqual(run, run.Elapsed, 2500*time.Millisecond, "Transfers that have no account in common go on at the same time, so the day takes 2.5s at most.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Ann pays Bob, Bob pays Cyd, and Cyd pays Ann.
var circle = checker.Given("payments from Ann to Bob to Cyd to Ann", "bank.go", "{ann, bob, 1, 10}, {bob, ann, 2, 10},\n\t{cyd, dan, 3, 10}, {dan, cyd, 4, 10},", "{ann, bob, 1, 8}, {bob, cyd, 2, 8}, {cyd, ann, 3, 8},")

func TestPaymentsInACircle(t *testing.T) {
	for run := range checker.Schedules(t, circle) {
		assert.Equal(run, []string{"Ann 116", "Bob 92", "Cyd 92", "Dan 100"}, run.Printed(), "Every payment has arrived.")
		assert.GreaterOrEqual(run, run.Elapsed, 2400*time.Millisecond, "An account is used by one transfer at a time, so the day takes 2.4s or more.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Each of the four pays each other.
var payDay = checker.Given("payments between any two accounts", "bank.go", "{ann, bob, 1, 10}, {bob, ann, 2, 10},\n\t{cyd, dan, 3, 10}, {dan, cyd, 4, 10},", `{ann, bob, 1, 2}, {bob, ann, 2, 2}, {ann, cyd, 1, 2}, {cyd, ann, 2, 2},
	{ann, dan, 1, 2}, {dan, ann, 2, 2}, {bob, cyd, 1, 2}, {cyd, bob, 2, 2},
	{bob, dan, 1, 2}, {dan, bob, 2, 2}, {cyd, dan, 1, 2}, {dan, cyd, 2, 2},`)

func TestPaymentsBetweenAll(t *testing.T) {
	for run := range checker.Schedules(t, payDay) {
		assert.Equal(run, []string{"Ann 106", "Bob 102", "Cyd 98", "Dan 94"}, run.Printed(), "Every payment has arrived.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ann has two accounts, and moves money between them in both directions.
var same = checker.Given("two accounts of the same owner", "bank.go", `owner: "Bob"`, `owner: "Ann"`)

func TestTwoAccountsOfOneOwner(t *testing.T) {
	for run := range checker.Schedules(t, same) {
		assert.Equal(run, []string{"Ann 110", "Ann 90", "Cyd 110", "Dan 90"}, run.Printed(), "Every payment has arrived.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Cyd pays Dan twenty times, and no other order uses these two accounts.
var quiet = checker.Given("twenty payments from Cyd to Dan", "bank.go", "{cyd, dan, 3, 10}, {dan, cyd, 4, 10}", "{cyd, dan, 3, 20}")

func TestCydNeverWaitsForAnn(t *testing.T) {
	for run := range checker.Schedules(t, quiet) {
		assert.Equal(run, []string{"Ann 110", "Bob 90", "Cyd 40", "Dan 160"}, run.Printed(), "Every payment has arrived.")
		assert.LessOrEqual(run, run.Elapsed, 2500*time.Millisecond, "Transfers that have no account in common go on at the same time, so the day takes 2.5s at most.")
	}
}
