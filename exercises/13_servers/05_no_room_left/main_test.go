package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func times(n int, word string) []string { return slices.Repeat([]string{word}, n) }

// Ten orders come at once, and there are four printers. Nobody waits in a queue
// of which he cannot see the end.
func TestFourArePrintedAndSixRefused(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, times(6, "refused"), run.PrintedAt(0), "Who finds no printer free is told so at once.")
		assert.Equal(run, times(4, "printed"), run.PrintedAt(2*time.Second), "Four orders are printed at the same time.")
	}
}

// Three seconds later all printers are free again.
func TestWhoComesLaterIsServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, times(2, "printed"), run.PrintedAfter(2*time.Second), "Two more come to free printers.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The last order is printed before the shop closes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var bigger = checker.Given("seven printers", "shop.go", "printers = 4", "printers = 7")

func TestSevenPrinters(t *testing.T) {
	for run := range checker.Schedules(t, bigger) {
		assert.Equal(run, times(3, "refused"), run.PrintedAt(0), "Three find no printer free.")
		assert.Equal(run, times(7, "printed"), run.PrintedAt(2*time.Second), "Seven orders are printed at the same time.")
	}
}

var rushes = checker.Given("one rush after the other", "shop.go", "{{10, 0}, {2, 3 * time.Second}}", "{{4, 0}, {5, 3 * time.Second}, {5, 3 * time.Second}}")

func TestOneRushAfterTheOther(t *testing.T) {
	for run := range checker.Schedules(t, rushes) {
		assert.Empty(run, run.PrintedAt(0), "Four orders and four printers: nobody is refused.")
		assert.Equal(run, times(1, "refused"), run.PrintedAt(3*time.Second), "One of the next five finds no printer free.")
		assert.Len(run, run.Printed(), 14, "Every order is printed or refused.")
		assert.Equal(run, 8*time.Second, run.Elapsed, "The last order is printed before the shop closes.")
	}
}

var thick = checker.Given("orders that take four seconds", "shop.go", "time.Sleep(2 * time.Second)", "time.Sleep(4 * time.Second)")

func TestThickBooks(t *testing.T) {
	for run := range checker.Schedules(t, thick) {
		assert.Equal(run, times(2, "refused"), run.PrintedAt(3*time.Second), "After three seconds no printer is free yet.")
		assert.Equal(run, times(4, "printed"), run.PrintedAt(4*time.Second), "Four orders are printed at the same time.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
