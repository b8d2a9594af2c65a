package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three customers, and each puts six things into the basket.
func TestNothingGetsLost(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ada has 6 things", "Ben has 6 things", "Cem has 6 things"}, run.Printed(), "Everything is in the basket of the one who put it there.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Somebody else may come, and buy more.
var holidays = checker.Given("other customers", "shop.go", `"Ada", "Ben", "Cem"`, `"Ben", "Dan", "Eva", "Fay"`)

func TestOtherCustomers(t *testing.T) {
	for run := range checker.Schedules(t, holidays) {
		assert.Equal(run, []string{"Ben has 6 things", "Dan has 6 things", "Eva has 6 things", "Fay has 6 things"}, run.Printed(), "Each customer has a basket, and everything in it.")
	}
}

// And a customer may buy one thing only.
var modest = checker.Given("one thing each", "shop.go", "things = 6", "things = 1")

func TestOneThingEach(t *testing.T) {
	for run := range checker.Schedules(t, modest) {
		assert.Equal(run, []string{"Ada has 1 things", "Ben has 1 things", "Cem has 1 things"}, run.Printed(), "The first thing is in the basket, too.")
	}
}

// What a basket says is in it, and not what somebody has counted.
var gift = checker.Given("a present in each basket", "shop.go", "return len(b.things)", "return len(b.things) + 1")

func TestAPresent(t *testing.T) {
	for run := range checker.Schedules(t, gift) {
		assert.Equal(run, []string{"Ada has 7 things", "Ben has 7 things", "Cem has 7 things"}, run.Printed(), "The basket is asked how many things it has.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
