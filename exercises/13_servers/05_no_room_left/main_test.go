package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func times(n int, word string) []string { return slices.Repeat([]string{word}, n) }

// Ten orders come at once, and there are four printers.
func TestFourArePrintedAndSixRefused(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, times(6, "refused"), run.PrintedAt(0), "At 0s ten orders come to four printers, so six are refused at once.")
		assert.Equal(run, times(4, "printed"), run.PrintedAt(2*time.Second), "At 2s four orders are printed, because they are printed at the same time.")
	}
}

// Three seconds later all printers are free again.
func TestLaterOrdersArePrinted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, times(2, "printed"), run.PrintedAfter(2*time.Second), "At 3s two more orders come to free printers, so they are printed.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when the last order is printed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var bigger = checker.Given("seven printers", "shop.go", "printers = 4", "printers = 7")

func TestSevenPrinters(t *testing.T) {
	for run := range checker.Schedules(t, bigger) {
		assert.Equal(run, times(3, "refused"), run.PrintedAt(0), "At 0s ten orders come to seven printers, so three are refused.")
		assert.Equal(run, times(7, "printed"), run.PrintedAt(2*time.Second), "At 2s seven orders are printed, because they are printed at the same time.")
	}
}

var rushes = checker.Given("one rush after the other", "shop.go", "{{10, 0}, {2, 3 * time.Second}}", "{{4, 0}, {5, 3 * time.Second}, {5, 3 * time.Second}}")

func TestOneRushAfterTheOther(t *testing.T) {
	for run := range checker.Schedules(t, rushes) {
		assert.Empty(run, run.PrintedAt(0), "At 0s four orders come to four printers, so none is refused.")
		assert.Equal(run, times(1, "refused"), run.PrintedAt(3*time.Second), "At 3s five orders come to four free printers, so one is refused.")
		assert.Equal(run, times(1, "refused"), run.PrintedAt(6*time.Second), "At 6s five orders come to four free printers, so one is refused.")
		assert.Len(run, run.Printed(), 14, "Every order is printed or refused.")
		assert.Equal(run, 8*time.Second, run.Elapsed, "The program ends at 8s, when the last order is printed.")
	}
}

var thick = checker.Given("orders that take four seconds", "shop.go", "time.Sleep(2 * time.Second)", "time.Sleep(4 * time.Second)")

func TestSlowOrders(t *testing.T) {
	for run := range checker.Schedules(t, thick) {
		assert.Equal(run, times(2, "refused"), run.PrintedAt(3*time.Second), "At 3s no printer is free yet, so two orders are refused.")
		assert.Equal(run, times(4, "printed"), run.PrintedAt(4*time.Second), "At 4s four orders are printed, because they are printed at the same time.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
