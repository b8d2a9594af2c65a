package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// There are a hundred books at every moment.
func TestCountFindsAHundredBooks(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 20 + 80"}, run.Printed(), "At every moment count finds a hundred books.")
		assert.Equal(run, 5*time.Millisecond, run.Elapsed, "The books are counted while they are carried, so the day ends at 5ms.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// There are twelve clerks.
var christmas = checker.Given("twelve clerks", "day.go", "clerks   = 4", "clerks   = 12")

func TestTwelveClerks(t *testing.T) {
	for run := range checker.Schedules(t, christmas) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 20 + 80"}, run.Printed(), "At every moment count finds a hundred books.")
	}
}

// There are more books in the store.
var larger = checker.Given("130 books in the store", "day.go", "inStore  = 80", "inStore  = 130")

func TestMoreBooks(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 20 + 130"}, run.Printed(), "count finds the books that are there.")
	}
}

// The books for the window are others.
var filling = checker.Given("three of five books for the window", "day.go", "(clerk+i)%2 == 0", "i%5 < 3")

func TestOtherBooksForTheWindow(t *testing.T) {
	for run := range checker.Schedules(t, filling) {
		assert.Equal(run, []string{"counted 50 times", "in the evening: 60 + 40"}, run.Printed(), "count finds the books that are there.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
