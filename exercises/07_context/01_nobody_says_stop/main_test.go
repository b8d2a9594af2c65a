package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEverySubscriptionEnds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"Acme 653", "Idle not traded today", "Bolt 663", "subscriptions still open: 0",
		}, run.Printed(), "Every share has its answer, and half a second after the last one no subscription is open.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Three prices for Acme, one for Idle, three for Bolt.
func TestNobodyWaitsLonger(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 7500*time.Millisecond, run.Elapsed, "Seven prices take seven seconds, and closing takes half a second.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("a market with a price every minute", "market.go", "time.After(time.Second)", "time.After(time.Minute)")

func TestASlowMarket(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{
			"Acme 653", "Idle not traded today", "Bolt 663", "subscriptions still open: 0",
		}, run.Printed(), "A subscription lasts as long as it is needed, and no longer.")
	}
}

// Half-way, too: when a price comes, the subscriptions that are over have ended.
var strict = checker.Given("a market that allows one subscription at a time", "market.go", "case <-time.After(time.Second):", `case <-time.After(time.Second):
				if subscriptions.Load() > 1 {
					panic("one subscription at a time")
				}`)

func TestOneSubscriptionAtATime(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		assert.Equal(run, 0, run.ExitCode, "A subscription ends when its prices are no longer needed, not some time later.")
		assert.Contains(run, run.Printed(), "subscriptions still open: 0", "In the end no subscription is open.")
	}
}

func TestNothingIsLeftOfASlowMarket(t *testing.T) {
	checker.VerifyNoLeaks(t, slow)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
