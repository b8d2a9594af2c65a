package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func drawn(n int) []string { return slices.Repeat([]string{"drawn"}, n) }

// One visitor waits for the whole map, and one leaves after 3.5 seconds.
func TestAVisitorWhoWaitsGetsTheMap(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "a visitor has 10 tiles", "All ten tiles are drawn for the visitor who waits.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The program ends at 10s, because the tiles of a map are drawn one after the other.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoTileForAVisitorWhoHasLeft(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Len(run, run.PrintedBefore(3500*time.Millisecond), 6, "Before 3.5s three tiles are drawn for each of the two visitors.")
		after := run.PrintedAfter(3500 * time.Millisecond)
		assert.Equal(run, drawn(6), after[:min(6, len(after))], "After 3.5s tiles are drawn for one visitor.")
		assert.Len(run, run.Printed(), 14, "Thirteen tiles are drawn, and one visitor gets the map.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// All visitors may leave.
var hasty = checker.Given("visitors who all leave early", "visitors.go", "{20 * time.Second, 3500 * time.Millisecond}", "{500 * time.Millisecond, 2500 * time.Millisecond}")

func TestAllVisitorsLeave(t *testing.T) {
	for run := range checker.Schedules(t, hasty) {
		assert.Equal(run, drawn(2), run.Printed(), "Two tiles are drawn, and no visitor gets a map.")
		assert.Equal(run, 2500*time.Millisecond, run.Elapsed, "The program ends at 2.5s, when the last visitor leaves.")
	}
}

// The maps may be bigger.
var patient = checker.Given("maps of fifteen tiles", "visitors.go", "tiles = 10", "tiles = 15")

func TestBiggerMaps(t *testing.T) {
	for run := range checker.Schedules(t, patient) {
		assert.Contains(run, run.Printed(), "a visitor has 15 tiles", "All tiles are drawn for the visitor who waits.")
		assert.Len(run, run.Printed(), 19, "Eighteen tiles are drawn, three of them for the visitor who leaves, and one visitor gets the map.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
