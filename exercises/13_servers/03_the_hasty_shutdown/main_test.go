package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ben has ordered before closing time and gets his tea a second after it. Cid is too late.
func TestWhoHasOrderedIsServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ann got tea"}, run.PrintedAt(2*time.Second), "Tea takes two seconds.")
		assert.Equal(run, []string{"Cid got nothing"}, run.PrintedAt(2700*time.Millisecond), "Whoever comes after closing time is not let in.")
		assert.Equal(run, []string{"Ben got tea"}, run.PrintedAt(3500*time.Millisecond), "Whoever has ordered before is served.")
		if lines := run.Printed(); assert.Len(run, lines, 4, "Three guests, and the house is closed.") {
			assert.Equal(run, "closed", lines[3], "The house is closed when everybody is served.")
		}
		assert.Less(run, run.Elapsed, 5*time.Second, "It does not stay open much longer than that.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A tea that takes its time.
var oolong = checker.Given("a slow tea", "tea.go", "brewing = 2 * time.Second", "brewing = 40 * time.Second")

func TestASlowTea(t *testing.T) {
	for run := range checker.Schedules(t, oolong) {
		assert.Equal(run, []string{"Ann got tea"}, run.PrintedAt(40*time.Second), "Whoever has ordered before closing time is served.")
		assert.Equal(run, []string{"Ben got tea"}, run.PrintedAt(41500*time.Millisecond), "Whoever has ordered before closing time is served.")
		assert.Contains(run, run.Printed(), "closed", "And then the house is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
