package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four counters have twelve orders: some for a seat that is taken, some by buyers without
// money.
func TestEveryBuyerHasAnAnswer(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"Ann has 1A", "Ann did not get 1A: already taken", "Bob has 2A",
			"Cyd broke did not get 3A: no money", "Dan has 3A", "Eve has 3B",
			"Fay has 4A", "Gil broke did not get 4A: already taken", "Hal has 4B",
			"Ida has 5A", "Jon has 5B", "Jon did not get 5B: already taken",
			"8 seats sold",
		}, run.Printed(), "Every buyer gets the seat, or the reason why not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Each of the three buyers at a counter takes a millisecond.
func TestCountersAreOpenAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 3*time.Millisecond, run.Elapsed, "All four counters are open at the same time, so the last buyer is served at 3ms.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// Four counters get orders of one buyer for one seat.
var rush = checker.Given("five orders for the same seat", "counters.go", `var counters = []counter{`, `var counters = []counter{{{"K", "0"}, {"K", "0"}}, {{"K", "0"}}, {{"K", "0"}}, {{"K", "0"}}}

var _ = []counter{`)

func TestASeatIsSoldOnce(t *testing.T) {
	for run := range checker.Schedules(t, rush) {
		assert.ElementsMatch(run, []string{
			"K has 0",
			"K did not get 0: already taken", "K did not get 0: already taken",
			"K did not get 0: already taken", "K did not get 0: already taken",
			"1 seats sold",
		}, run.Printed(), "The seat is sold and paid for once, and the other orders are answered: it is taken.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// charge may panic.
var broken = checker.Given("a charge that panics", "counters.go", `return errors.New("no money")`, `panic(errors.New("the machine is on fire"))`)

func TestAPanicIsReported(t *testing.T) {
	for run := range checker.Schedules(t, broken) {
		assert.Contains(run, run.Stderr(), "the machine is on fire", "The panic's message is on stderr.")
		assert.NotEqual(run, 0, run.ExitCode, "After a panic of charge the exit code is not 0.")
	}
}
