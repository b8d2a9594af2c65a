package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Every package is printed when its mirror has it, and then they are counted.
func TestEveryPackageIsPrinted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"zip", "tar", "make", "curl"}, run.PrintedBefore(4*time.Second), "After three seconds all but git have come.")
		assert.Equal(run, []string{"git", "5 packages"}, run.PrintedAt(4*time.Second), "git comes last, and then they are counted.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The mirrors are asked together.")
	}
}

func TestItEnds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be a mirror without any package, and one more besides.
var more = checker.Given("an empty mirror and one with four more packages", "mirrors.go", `{3, []string{"curl"}},`, `{3, []string{"curl"}},
	{9, nil},
	{2, []string{"sed", "awk", "ed", "vi"}},`)

func TestMoreMirrors(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"vi", "9 packages"}, run.PrintedAt(8*time.Second), "vi comes last, and then they are counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// And many may come to their end in the same instant.
var together = checker.Given("four more mirrors that end with the last", "mirrors.go", `{2, []string{"make", "git"}},`, `{2, []string{"make", "git"}},
	{4, []string{"sed"}}, {4, []string{"awk"}}, {4, []string{"ed"}}, {4, []string{"vi"}},`)

func TestManyEndTogether(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.ElementsMatch(run, []string{"git", "sed", "awk", "ed", "vi", "9 packages"}, run.PrintedAt(4*time.Second), "Five packages come last, and then they are counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var quick = checker.Given("mirrors that take a millisecond for each package", "mirrors.go", "time.Duration(m.seconds) * time.Second", "time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
