package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Closing time is at 2.5s. Ben orders before, and gets his tea after it. Cid comes too late.
func TestGuestsWhoHaveOrderedAreServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ann got tea"}, run.PrintedAt(2*time.Second), "At 2s Ann gets her tea.")
		assert.Equal(run, []string{"Cid got nothing"}, run.PrintedAt(2700*time.Millisecond), "At 2.7s Cid comes after closing time, and is not accepted.")
		assert.Equal(run, []string{"Ben got tea"}, run.PrintedAt(3500*time.Millisecond), "At 3.5s Ben gets his tea, because he ordered before closing time.")
		if lines := run.Printed(); assert.Len(run, lines, 4, "There is a line for each guest, and the last line.") {
			assert.Equal(run, "closed", lines[3], "The house is closed after all guests are served.")
		}
		assert.Less(run, run.Elapsed, 4500*time.Millisecond, "The program ends by 4.5s, a second after the last guest is served.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A tea may take five minutes.
var oolong = checker.Given("a tea that takes five minutes", "tea.go", "brewing = 2 * time.Second", "brewing = 5 * time.Minute")

func TestASlowTea(t *testing.T) {
	for run := range checker.Schedules(t, oolong) {
		assert.Equal(run, []string{"Ann got tea"}, run.PrintedAt(5*time.Minute), "At 5m Ann gets her tea, because she ordered before closing time.")
		assert.Equal(run, []string{"Ben got tea"}, run.PrintedAt(5*time.Minute+1500*time.Millisecond), "At 5m1.5s Ben gets his tea, because he ordered before closing time.")
		assert.Contains(run, run.Printed(), "closed", "The house is closed after all guests are served.")
		assert.Less(run, run.Elapsed, 5*time.Minute+2500*time.Millisecond, "The program ends by 5m2.5s, a second after the last guest is served.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// All guests may be served before closing time.
var bag = checker.Given("a tea that takes 0.1 seconds", "tea.go", "brewing = 2 * time.Second", "brewing = 100 * time.Millisecond")

func TestAQuickTea(t *testing.T) {
	for run := range checker.Schedules(t, bag) {
		assert.Equal(run, []string{"Ann got tea"}, run.PrintedAt(100*time.Millisecond), "At 0.1s Ann gets her tea.")
		assert.Equal(run, []string{"Ben got tea"}, run.PrintedAt(1600*time.Millisecond), "At 1.6s Ben gets his tea.")
		assert.Contains(run, run.PrintedAfter(2499*time.Millisecond), "closed", "The house is closed at closing time, at 2.5s.")
		assert.Less(run, run.Elapsed, 3500*time.Millisecond, "The program ends by 3.5s, a second after closing time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
