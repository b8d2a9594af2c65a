package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
	"koans/checker/program"
)

func TestLowestFreeNumber(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"invoice 2025 4", "invoice 2026 2"}, run.Printed(), "Each invoice gets the lowest number that is free.")
		assert.Equal(run, time.Minute+6*time.Millisecond, run.Elapsed, "The six numbers up to the free ones are looked up, a millisecond each, and none after them.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// stillThere lists the goroutines that were started before the first instant and that
// had not ended at the second one.
func stillThere(run *checker.Run, before, at time.Duration) []string {
	started, order := map[int64]string{}, []int64{}
	for _, e := range run.Events {
		switch {
		case e.Kind == program.Create && e.At < before && strings.HasPrefix(e.Function, "main."):
			started[e.Goroutine] = fmt.Sprintf("%s, started at %s", e.Function, e.At)
			order = append(order, e.Goroutine)
		case e.Kind == program.End && e.At < at:
			delete(started, e.Goroutine)
		}
	}
	var there []string
	for _, g := range order {
		if name, ok := started[g]; ok {
			there = append(there, name)
		}
	}
	return there
}

// nextFree returns for 2025 at 4ms and for 2026 at 6ms.
func TestGeneratorsEndAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Empty(run, stillThere(run, 4*time.Millisecond, 5*time.Millisecond), "nextFree returns at 4ms for the first time, and its generator ends then.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One year has had many invoices.
var good = checker.Given("1,099 invoices in 2025", "register.go", "n < 4", "n < 1100")

func TestAYearWithManyInvoices(t *testing.T) {
	for run := range checker.Schedules(t, good) {
		assert.Equal(run, []string{"invoice 2025 1100", "invoice 2026 2"}, run.Printed(), "Each invoice gets the lowest number that is free.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksInAYearWithManyInvoices(t *testing.T) {
	checker.VerifyNoLeaks(t, good)
}

// Looking up a number takes two hours.
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
