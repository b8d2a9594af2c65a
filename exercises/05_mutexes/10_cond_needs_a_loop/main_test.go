package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Seven customers want sixteen rolls, and eighteen are baked.
func TestEachCustomerGetsRolls(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"a customer leaves with 2", "a customer leaves with 3", "a customer leaves with 1", "a customer leaves with 4",
			"a customer leaves with 2", "a customer leaves with 3", "a customer leaves with 1",
			"2 rolls left",
		}, run.Printed(), "All customers get the rolls they asked for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "Customers leave as soon as there are enough rolls, so the program ends with the baking, at 6s.")
	}
}

// A customer who can be served does not wait any longer.
func TestTheFirstRollsAreTaken(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.NotEmpty(run, run.PrintedAt(1*time.Second), "When the first three rolls are there, at 1s, a customer leaves with some of them.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// A larger oven bakes all rolls at once.
var oven = checker.Given("an oven for eighteen rolls", "bakery.go", "range 6 {\n\t\ttime.Sleep(unit)\n\t\tput(3)", "range 1 {\n\t\ttime.Sleep(unit)\n\t\tput(18)")

func TestALargeOven(t *testing.T) {
	for run := range checker.Schedules(t, oven) {
		assert.Len(run, run.PrintedAt(1*time.Second), 6, "When all rolls are there, at 1s, all six customers who wait leave.")
		assert.Equal(run, []string{"a customer leaves with 1", "2 rolls left"}, run.PrintedAfter(1*time.Second), "The customer who comes later leaves at once.")
		assert.Equal(run, 3500*time.Millisecond, run.Elapsed, "The last customer comes at 3.5s and leaves at once.")
	}
}

// The rolls come one by one: fifteen at the same instant, just enough for the six customers
// who wait, and one for the customer who comes later.
var singly = checker.Given("rolls that come one by one", "bakery.go", `range 6 {
		time.Sleep(unit)
		put(3)`, `i := range 16 {
		if i == 0 || i == 15 {
			time.Sleep(time.Duration(i/5+1) * unit)
		}
		put(1)`)

func TestRollsThatComeOneByOne(t *testing.T) {
	for run := range checker.Schedules(t, singly) {
		assert.Len(run, run.PrintedAt(1*time.Second), 6, "When fifteen rolls are there, at 1s, all six customers who wait leave.")
		assert.Equal(run, []string{"a customer leaves with 1", "0 rolls left"}, run.PrintedAfter(1*time.Second), "The last customer leaves when the last roll is there.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Four customers want many rolls, and one wants two.
var large = checker.Given("four large orders and a small one", "bakery.go", "{2, 3, 1, 4, 2, 3, 1}", "{4, 4, 4, 4, 2}")

func TestASmallOrderDoesNotWait(t *testing.T) {
	for run := range checker.Schedules(t, large) {
		assert.Equal(run, []string{"a customer leaves with 2"}, run.PrintedAt(1*time.Second), "At 1s three rolls are enough for the customer who wants two, even if others wait.")
		assert.Contains(run, run.Printed(), "0 rolls left", "All other customers get their rolls, too.")
	}
}
