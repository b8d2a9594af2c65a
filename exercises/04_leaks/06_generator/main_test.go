package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheNextFreeNumber(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"invoice 2025 4", "invoice 2026 2"}, run.Printed(), "Each invoice gets the lowest number that is free.")
		assert.Equal(run, time.Minute+6*time.Millisecond, run.Elapsed, "No number is looked up that nobody needs.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A good year.
var good = checker.Given("a good year", "register.go", "n < 4", "n < 2500")

func TestAGoodYear(t *testing.T) {
	for run := range checker.Schedules(t, good) {
		assert.Equal(run, []string{"invoice 2025 2500", "invoice 2026 2"}, run.Printed(), "Each invoice gets the lowest number that is free.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindInAGoodYear(t *testing.T) {
	checker.VerifyNoLeaks(t, good)
}

// It takes hours to look a number up.
var slow = checker.Given("a slow register", "register.go", "time.Sleep(time.Millisecond)", "time.Sleep(2 * time.Hour)")

func TestASlowRegister(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"invoice 2025 4", "invoice 2026 2"}, run.Printed(), "Each invoice gets the lowest number that is free.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
