package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four counters, twelve orders: some for a seat that is taken, some by people who
// have no money.
func TestEveryBuyerHasAnAnswer(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"Ann has 1A", "Ann did not get 1A: already taken", "Bob has 2A",
			"Cyd broke did not get 3A: no money", "Dan has 3A", "Eve has 3B",
			"Fay has 4A", "Gil broke did not get 4A: already taken", "Hal has 4B",
			"Ida has 5A", "Jon has 5B", "Jon did not get 5B: already taken",
			"8 seats sold",
		}, run.Printed(), "Every buyer gets the seat, or hears why not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A millisecond for each of the three buyers who stand at a counter.
func TestAllCountersAreOpen(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 3*time.Millisecond, run.Elapsed, "All four counters are open, at the same time.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The counters share the hall.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// On the last evening everybody wants the same seat.
var rush = checker.Given("four counters at which everybody wants the seat of the king", "counters.go", `var counters = []counter{`, `var counters = []counter{{{"K", "0"}, {"K", "0"}}, {{"K", "0"}}, {{"K", "0"}}, {{"K", "0"}}}

var _ = []counter{`)

func TestOneSeatOneBuyer(t *testing.T) {
	for run := range checker.Schedules(t, rush) {
		assert.ElementsMatch(run, []string{
			"K has 0",
			"K did not get 0: already taken", "K did not get 0: already taken",
			"K did not get 0: already taken", "K did not get 0: already taken",
			"1 seats sold",
		}, run.Printed(), "One gets the seat, and all the others hear that it is taken.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// And the machine that takes the money may break down.
var broken = checker.Given("a machine that breaks down", "counters.go", `return errors.New("no money")`, `panic(errors.New("the machine is on fire"))`)

func TestAFireIsNotHidden(t *testing.T) {
	for run := range checker.Schedules(t, broken) {
		assert.Contains(run, run.Stderr(), "the machine is on fire", "What went wrong is told.")
		assert.Equal(run, 2, run.ExitCode, "The exit code is 2.")
	}
}
