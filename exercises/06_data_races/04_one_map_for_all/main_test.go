package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheWordsAreCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"and 6000", "sea 3000", "whale 2000"}, run.Printed(), "Every word counts.")
		assert.Equal(run, time.Second, run.Elapsed, "All books are read at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Books within reach, so that the race detector need not wait.
var near = checker.Given("books within reach", "books.go", "unit = time.Second", "unit = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, near)
}

// Another library.
var other = checker.Given("other books", "books.go", `"and and and"}`, `"sea whale"}`)

func TestOtherBooks(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"and 3000", "sea 4000", "whale 3000"}, run.Printed(), "Every word counts.")
	}
}

// Thinner books.
var thin = checker.Given("books of a hundred pages", "books.go", "range 1000", "range 100")

func TestThinBooks(t *testing.T) {
	for run := range checker.Schedules(t, thin) {
		assert.Equal(run, []string{"and 600", "sea 300", "whale 200"}, run.Printed(), "Every word counts.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
