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
		}, run.Printed(), "main prints an answer for every share. Half a second after the last answer, no subscription is open.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Three prices for Acme, one for Idle, three for Bolt.
func TestBestReturnsWithTheLastPrice(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 7500*time.Millisecond, run.Elapsed, "Seven prices, one share after the other, take 7s. Closing the market takes 500ms more.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("a market with one price per minute", "market.go", "time.After(time.Second)", "time.After(time.Minute)")

func TestASlowMarket(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{
			"Acme 653", "Idle not traded today", "Bolt 663", "subscriptions still open: 0",
		}, run.Printed(), "main prints an answer for every share, however long a price takes.")
		assert.Equal(run, 7*time.Minute+500*time.Millisecond, run.Elapsed, "Seven prices take 7m. Closing the market takes 500ms more.")
	}
}

func TestNoLeaksInASlowMarket(t *testing.T) {
	checker.VerifyNoLeaks(t, slow)
}

// Whenever a price comes, every earlier subscription has ended.
var strict = checker.Given("a market that allows one subscription at a time", "market.go", "case <-time.After(time.Second):", `case <-time.After(time.Second):
				if subscriptions.Load() > 1 {
					panic("one subscription at a time")
				}`)

func TestOneSubscriptionAtATime(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		assert.Equal(run, 0, run.ExitCode, "A subscription ends when its best returns, before the next subscription delivers a price.")
		assert.Contains(run, run.Printed(), "subscriptions still open: 0", "When the market closes, no subscription is open.")
	}
}

var others = checker.Given("other shares", "market.go", `"Acme", "Idle", "Bolt"`, `"Idle", "Cove", "Dune", "Acme", "Idle"`)

func TestOtherShares(t *testing.T) {
	for run := range checker.Schedules(t, others) {
		assert.Equal(run, []string{
			"Idle not traded today", "Cove 673", "Dune 683", "Acme 653", "Idle not traded today", "subscriptions still open: 0",
		}, run.Printed(), "main prints an answer for every share on the list.")
		assert.Equal(run, 11500*time.Millisecond, run.Elapsed, "Eleven prices take 11s. Closing the market takes 500ms more.")
	}
}

func TestNoLeaksWithOtherShares(t *testing.T) {
	checker.VerifyNoLeaks(t, others)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
