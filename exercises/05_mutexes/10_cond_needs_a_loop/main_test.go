package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Seven customers want sixteen rolls, and eighteen are baked.
func TestEverybodyLeavesWithRolls(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"a customer leaves with 2", "a customer leaves with 3", "a customer leaves with 1", "a customer leaves with 4",
			"a customer leaves with 2", "a customer leaves with 3", "a customer leaves with 1",
			"2 rolls left",
		}, run.Printed(), "All customers have the rolls they asked for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "Customers leave as soon as there are rolls enough for them.")
	}
}

// Whoever can be served is not kept waiting.
func TestTheFirstRollsAreTaken(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.NotEmpty(run, run.PrintedAt(1*time.Second), "When the first three rolls are there, somebody leaves with some of them.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Customers and baker use the same shelf.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

var quick = checker.Given("a baker who bakes three rolls a millisecond", "bakery.go", "unit = time.Second", "unit = time.Millisecond")

// A larger oven serves all at once.
var oven = checker.Given("an oven for eighteen rolls at once", "bakery.go", "range 6 {\n\t\ttime.Sleep(unit)\n\t\tput(3)", "range 1 {\n\t\ttime.Sleep(unit)\n\t\tput(18)")

func TestOneLargeOven(t *testing.T) {
	for run := range checker.Schedules(t, oven) {
		assert.Len(run, run.PrintedAt(1*time.Second), 6, "When all the rolls are there, all six who wait can leave.")
		assert.Equal(run, []string{"a customer leaves with 1", "2 rolls left"}, run.PrintedAfter(1*time.Second), "The one who comes later leaves at once.")
		assert.Equal(run, 3500*time.Millisecond, run.Elapsed, "Customers leave as soon as there are rolls enough for them.")
	}
}

// Four who want much come, and one who wants little.
var large = checker.Given("four large orders and a small one", "bakery.go", "{2, 3, 1, 4, 2, 3, 1}", "{4, 4, 4, 4, 2}")

func TestASmallOrder(t *testing.T) {
	for run := range checker.Schedules(t, large) {
		assert.Equal(run, []string{"a customer leaves with 2"}, run.PrintedAt(1*time.Second), "Three rolls are enough for the one who wants two, whoever else waits.")
		assert.Contains(run, run.Printed(), "0 rolls left", "All others have their rolls, too, to the last one.")
	}
}
