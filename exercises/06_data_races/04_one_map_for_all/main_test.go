package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestAllWordsAreCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"and 6000", "sea 3000", "whale 2000"}, run.Printed(), "Every word is counted.")
		assert.Equal(run, time.Second, run.Elapsed, "All books are read at the same time, so the program ends at 1s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// One book is another.
var other = checker.Given("another book", "books.go", `"and and and"}`, `"sea whale"}`)

func TestAnotherBook(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"and 3000", "sea 4000", "whale 3000"}, run.Printed(), "Every word is counted.")
	}
}

// The books have a hundred pages.
var thin = checker.Given("books of a hundred pages", "books.go", "range 1000", "range 100")

func TestBooksOfAHundredPages(t *testing.T) {
	for run := range checker.Schedules(t, thin) {
		assert.Equal(run, []string{"and 600", "sea 300", "whale 200"}, run.Printed(), "Every word is counted.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
