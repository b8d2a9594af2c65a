package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Whoever counts, at whatever moment, counts a hundred books.
func TestThereAreAlwaysAHundred(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 20 + 80"}, run.Printed(), "At every moment there are a hundred books.")
		assert.Equal(run, 5*time.Millisecond, run.Elapsed, "The books are counted while they are carried.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// Christmas.
var christmas = checker.Given("many clerks", "day.go", "clerks   = 4", "clerks   = 12")

func TestManyClerks(t *testing.T) {
	for run := range checker.Schedules(t, christmas) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 20 + 80"}, run.Printed(), "At every moment there are a hundred books.")
	}
}

// Another shop.
var larger = checker.Given("more books", "day.go", "inStore  = 80", "inStore  = 130")

func TestALargerShop(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 20 + 130"}, run.Printed(), "Whoever counts, counts the books that are there.")
	}
}

// A new window.
var filling = checker.Given("three books of five that are for the window", "day.go", "(clerk+i)%2 == 0", "i%5 < 3")

func TestANewWindow(t *testing.T) {
	for run := range checker.Schedules(t, filling) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 60 + 40"}, run.Printed(), "Whoever counts, counts the books that are there.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
