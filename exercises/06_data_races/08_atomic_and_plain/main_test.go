package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// After 1.5, 3 and 4.5 seconds. At 3 the third part is just done, or nearly.
func TestTheProgress(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"1 of 6"}, run.PrintedAt(1500*time.Millisecond), "It shows what is done by then.")
		assert.Equal(run, []string{"4 of 6"}, run.PrintedAt(4500*time.Millisecond), "It shows what is done by then.")
		assert.Len(run, run.Printed(), 3, "It shows it three times.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "All parts come at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A quick line, so that the race detector need not wait.
var quick = checker.Given("a quick line", "parts.go", "unit  = time.Second", "unit  = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

// Parts may come together.
var together = checker.Given("parts that all come after a second", "parts.go", "time.Duration(part+1) * unit", "unit")

func TestAllAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.Equal(run, []string{"6 of 6", "6 of 6", "6 of 6"}, run.Printed(), "It shows what is done by then.")
	}
}

// A larger download.
var large = checker.Given("a larger download", "parts.go", "parts = 6", "parts = 60")

func TestALargerDownload(t *testing.T) {
	for run := range checker.Schedules(t, large) {
		assert.Equal(run, []string{"1 of 60"}, run.PrintedAt(1500*time.Millisecond), "It shows what is done by then.")
		assert.Equal(run, []string{"4 of 60"}, run.PrintedAt(4500*time.Millisecond), "It shows what is done by then.")
		assert.Equal(run, time.Minute, run.Elapsed, "All parts come at the same time.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
