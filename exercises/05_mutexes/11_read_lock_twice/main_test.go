package main_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// split separates the lines that say what the shop is worth from the others.
func split(lines []string) (worths, others []string) {
	for _, line := range lines {
		if strings.HasPrefix(line, "worth ") {
			worths = append(worths, line)
		} else {
			others = append(others, line)
		}
	}
	return worths, others
}

// The shop is worth 15; with the new price of the tea 42, with both new prices 105. Any
// other sum is made of prices that were never valid together.
func TestWorthAtOneMoment(t *testing.T) {
	for run := range checker.Schedules(t) {
		worths, others := split(run.Printed())
		assert.Len(run, worths, 1, "The worth is printed once.")
		for _, w := range worths {
			assert.True(run, slices.Contains([]string{"worth 15", "worth 42", "worth 105"}, w), "The sum must be that of one moment: 15, 42 or 105. The program printed %q.", w)
		}
		assert.ElementsMatch(run, []string{"tea now costs 30", "cake now costs 70"}, others, "Both new prices are printed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The walk along three shelves takes until 3s, and nothing takes longer.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Three people ask.
var three = checker.Given("three people who ask", "shelves.go", "asking = 1", "asking = 3")

func TestThreeAskAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t, three) {
		worths, others := split(run.Printed())
		assert.Len(run, worths, 3, "The worth is printed for each of the three.")
		assert.Len(run, others, 2, "Both new prices are printed.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "All three walk at the same time, until 3s.")
	}
}

// The tea costs 4 at the start.
var otherPrice = checker.Given("another price of the tea", "shelves.go", `"tea": 3,`, `"tea": 4,`)

func TestAnotherPrice(t *testing.T) {
	for run := range checker.Schedules(t, otherPrice) {
		worths, _ := split(run.Printed())
		assert.Len(run, worths, 1, "The worth is printed once.")
		for _, w := range worths {
			assert.True(run, slices.Contains([]string{"worth 16", "worth 42", "worth 105"}, w), "The sum must be that of one moment: 16, 42 or 105. The program printed %q.", w)
		}
	}
}
