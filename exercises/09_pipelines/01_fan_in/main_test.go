package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryPackageIsPrinted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"zip", "tar", "make", "curl"}, run.PrintedBefore(4*time.Second), "Before 4s, all packages but git are printed.")
		assert.Equal(run, []string{"git", "5 packages"}, run.PrintedAt(4*time.Second), "At 4s the last mirror sends git, and main prints the count.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The mirrors are asked at the same time. The slowest takes 4s.")
	}
}

func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var more = checker.Given("an empty mirror and one with four more packages", "mirrors.go", `{3, []string{"curl"}},`, `{3, []string{"curl"}},
	{9, nil},
	{2, []string{"sed", "awk", "ed", "vi"}},`)

func TestMoreMirrors(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"vi", "9 packages"}, run.PrintedAt(8*time.Second), "At 8s the last mirror sends vi, and main prints the count.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var together = checker.Given("ten more mirrors that end at the same time", "mirrors.go", `{2, []string{"make", "git"}},`, `{2, []string{"make", "git"}},
	{4, []string{"a"}}, {4, []string{"b"}}, {4, []string{"c"}}, {4, []string{"d"}}, {4, []string{"e"}},
	{4, []string{"f"}}, {4, []string{"g"}}, {4, []string{"h"}}, {4, []string{"i"}}, {4, []string{"j"}},`)

func TestManyMirrorsEndTogether(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.ElementsMatch(run, []string{"git", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "15 packages"}, run.PrintedAt(4*time.Second), "At 4s eleven mirrors send their last package, and main prints the count.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var none = checker.Given("no mirrors", "mirrors.go", `= []mirror{
	{1, []string{"zip", "tar"}},
	{3, []string{"curl"}},
	{2, []string{"make", "git"}},
}`, `= []mirror(nil)`)

func TestNoMirrors(t *testing.T) {
	for run := range checker.Schedules(t, none) {
		assert.Equal(run, []string{"0 packages"}, run.Printed(), "Without mirrors, main prints the count.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
