package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The shop is worth 15; with the new price of the tea 42, with both 105. Any
// other sum is made of prices that never stood there together.
func TestWorthAtOneMoment(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Subset(run, []string{"worth 15", "worth 42", "worth 105", "tea now costs 30", "cake now costs 70"},
			run.Printed(), "The worth is that of one moment.")
		assert.Len(run, run.Printed(), 3, "The worth and two new prices are told.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "Nobody waits for longer than the walk along three shelves.")
	}
}

// Prices are not read while they are changed.
var quick = checker.Given("a shop where a step takes two milliseconds", "shelves.go", "unit = time.Second", "unit = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Readers do not wait for each other.
var three = checker.Given("three who ask", "shelves.go", "asking = 1", "asking = 3")

func TestThreeMayAsk(t *testing.T) {
	for run := range checker.Schedules(t, three) {
		assert.Len(run, run.Printed(), 5, "Three are told the worth, and there are two new prices.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "All three walk at the same time.")
	}
}

// And another shop is worth something else.
var books = checker.Given("a shop that sells other things", "shelves.go", `"tea": 3,`, `"tea": 4,`)

func TestAnotherShop(t *testing.T) {
	for run := range checker.Schedules(t, books) {
		assert.Subset(run, []string{"worth 16", "worth 42", "worth 105", "tea now costs 30", "cake now costs 70"},
			run.Printed(), "The worth is that of one moment.")
	}
}
