package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestNothingGetsLost(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ada has 6 things", "Ben has 6 things", "Cem has 6 things"}, run.Printed(), "Each basket contains all six things that its customer put into it.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var holidays = checker.Given("other customers", "shop.go", `"Ada", "Ben", "Cem"`, `"Ben", "Dan", "Eva", "Fay"`)

func TestOtherCustomers(t *testing.T) {
	for run := range checker.Schedules(t, holidays) {
		assert.Equal(run, []string{"Ben has 6 things", "Dan has 6 things", "Eva has 6 things", "Fay has 6 things"}, run.Printed(), "Each basket contains all six things that its customer put into it.")
	}
}

var modest = checker.Given("one thing each", "shop.go", "things = 6", "things = 1")

func TestOneThingEach(t *testing.T) {
	for run := range checker.Schedules(t, modest) {
		assert.Equal(run, []string{"Ada has 1 things", "Ben has 1 things", "Cem has 1 things"}, run.Printed(), "Each basket contains the one thing that its customer put into it.")
	}
}

var gift = checker.Given("a present that is in each basket", "shop.go", "return len(b.things)", "return len(b.things) + 1")

func TestAPresent(t *testing.T) {
	for run := range checker.Schedules(t, gift) {
		assert.Equal(run, []string{"Ada has 7 things", "Ben has 7 things", "Cem has 7 things"}, run.Printed(), "main prints the size that the basket returns, with the present.")
	}
}

var many = checker.Given("twenty things each", "shop.go", "things = 6", "things = 20")

func TestTwentyThingsEach(t *testing.T) {
	for run := range checker.Schedules(t, many) {
		assert.Equal(run, []string{"Ada has 20 things", "Ben has 20 things", "Cem has 20 things"}, run.Printed(), "Each basket contains all twenty things that its customer put into it.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
