package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// At the end of the day, all three doors are locked, and then the museum is closed.
func TestAllDoorsAreLocked(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.PrintedAt(8 * time.Hour)
		assert.ElementsMatch(run, []string{"north locked", "south locked", "garden locked", "museum closed"}, lines, "At 8h, the bell rings, and every guard locks the door.")
		if len(lines) > 0 {
			assert.Equal(run, "museum closed", lines[len(lines)-1], "The museum is closed after all doors are locked.")
		}
		assert.Empty(run, run.PrintedBefore(8*time.Hour), "Before 8h, all doors are open.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be many doors, and some may have no name yet.
var wing = checker.Given("200 more doors", "museum.go", `[]string{"north", "south", "garden"}`, `append(make([]string, 200), "north", "south", "garden")`)

func TestManyDoors(t *testing.T) {
	for run := range checker.Schedules(t, wing) {
		lines := run.PrintedAt(8 * time.Hour)
		assert.Len(run, lines, 204, "At 8h, the bell rings, and every guard locks the door.")
		assert.Subset(run, lines, []string{"north locked", " locked", "museum closed"}, "At 8h, the bell rings, and every guard locks the door.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A guard may begin to listen after the bell has rung.
var slow = checker.Given("a guard who comes an hour after the bell", "museum.go", "	<-closing", `	if door == "north" {
		time.Sleep(9 * time.Hour)
	}
	<-closing`)

func TestAGuardComesLate(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"south locked", "garden locked"}, run.PrintedAt(8*time.Hour), "At 8h, the guards who are listening lock their doors.")
		assert.Equal(run, []string{"north locked", "museum closed"}, run.PrintedAfter(8*time.Hour), "After 8h, the late guard locks the last door, and the museum is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The museum may close earlier.
var friday = checker.Given("an opening of 3h", "museum.go", "opening = 8 * time.Hour", "opening = 3 * time.Hour")

func TestTheMuseumMayCloseEarlier(t *testing.T) {
	for run := range checker.Schedules(t, friday) {
		assert.ElementsMatch(run, []string{"north locked", "south locked", "garden locked", "museum closed"}, run.PrintedAt(3*time.Hour), "At 3h, the bell rings, and every guard locks the door.")
		assert.Equal(run, 3*time.Hour, run.Elapsed, "The program ends at 3h, when the museum is closed.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
