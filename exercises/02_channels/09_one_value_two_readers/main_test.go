package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// At the end of the day all three doors are locked, and then the museum is closed.
func TestAllDoorsAreLocked(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.PrintedAt(8 * time.Hour)
		assert.ElementsMatch(run, []string{"north locked", "south locked", "garden locked", "museum closed"}, lines, "When the bell rings, every guard locks the door.")
		if len(lines) > 0 {
			assert.Equal(run, "museum closed", lines[len(lines)-1], "The museum is closed when all doors are.")
		}
		assert.Empty(run, run.PrintedBefore(8*time.Hour), "Until then all doors are open.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A new wing has two hundred doors, and none of them has a name yet.
var wing = checker.Given("two hundred doors more", "museum.go", `[]string{"north", "south", "garden"}`, `append(make([]string, 200), "north", "south", "garden")`)

func TestNewDoors(t *testing.T) {
	for run := range checker.Schedules(t, wing) {
		lines := run.PrintedAt(8 * time.Hour)
		assert.Len(run, lines, 204, "When the bell rings, every guard locks the door.")
		assert.Subset(run, lines, []string{"north locked", " locked", "museum closed"}, "When the bell rings, every guard locks the door.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// One guard is slow to come, and hears of it later than the others.
var slow = checker.Given("a guard who comes late", "museum.go", "	<-closing", `	if door == "north" {
		time.Sleep(9 * time.Hour)
	}
	<-closing`)

func TestAGuardComesLate(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"south locked", "garden locked"}, run.PrintedAt(8*time.Hour), "Those who are there lock their doors when the bell rings.")
		assert.Equal(run, []string{"north locked", "museum closed"}, run.PrintedAfter(8*time.Hour), "Whoever comes late locks the last door.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
