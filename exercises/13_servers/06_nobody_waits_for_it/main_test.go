package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func drawn(n int) []string { return slices.Repeat([]string{"drawn"}, n) }

// One visitor stays for the whole map, one leaves after three tiles and a half.
func TestWhoStaysHasTheWholeMap(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "a visitor has 10 tiles", "All ten tiles are drawn for the one who stays.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "That takes ten seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsDrawnForNobody(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Len(run, run.PrintedBefore(3500*time.Millisecond), 6, "Three tiles are drawn for each while both are there.")
		after := run.PrintedAfter(3500 * time.Millisecond)
		assert.Equal(run, drawn(6), after[:min(6, len(after))], "Then tiles are drawn for one.")
		assert.Len(run, run.Printed(), 14, "Thirteen tiles are drawn altogether, and one map is complete.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Nobody stays.
var hasty = checker.Given("visitors who all leave soon", "visitors.go", "{20 * time.Second, 3500 * time.Millisecond}", "{500 * time.Millisecond, 2500 * time.Millisecond}")

func TestEverybodyLeaves(t *testing.T) {
	for run := range checker.Schedules(t, hasty) {
		assert.Equal(run, drawn(2), run.Printed(), "Two tiles are drawn, and nobody has a map.")
		assert.Equal(run, 2500*time.Millisecond, run.Elapsed, "With the last visitor the work ends.")
	}
}

// Everybody stays, and the maps are bigger.
var patient = checker.Given("maps of fifteen tiles", "visitors.go", "tiles = 10", "tiles = 15")

func TestBiggerMaps(t *testing.T) {
	for run := range checker.Schedules(t, patient) {
		assert.Contains(run, run.Printed(), "a visitor has 15 tiles", "All tiles are drawn for the one who stays.")
		assert.Len(run, run.Printed(), 19, "Three tiles are drawn for the one who leaves.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
