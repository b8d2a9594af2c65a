package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// bill returns the last line, and how often the office was reported to before.
func bill(run *checker.Run) (bill string, reports int) {
	for _, line := range run.Printed() {
		if line == "reporting" {
			reports++
		}
		bill = line
	}
	return bill, reports
}

// Twenty full minutes are twenty cents, however busy the meter was meanwhile.
func TestEveryMinuteIsPaid(t *testing.T) {
	for run := range checker.Schedules(t) {
		cents, reports := bill(run)
		assert.Equal(run, "20 cents to pay", cents, "Twenty full minutes cost twenty cents.")
		assert.GreaterOrEqual(run, reports, 2, "The office is reported to at least every ten minutes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A report that is under way when the car leaves may be finished first.
func TestTheCarNeedNotWaitForLong(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 20*time.Minute+30*time.Second, "The car stands for twenty minutes and a half.")
		assert.LessOrEqual(run, run.Elapsed, 24*time.Minute, "It leaves soon after that.")
	}
}

// Another car stays for another time.
var short = checker.Given("a car that stays for two minutes and a half", "car.go", "20*time.Minute + 30*time.Second", "2*time.Minute + 30*time.Second")

func TestAShortStay(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		cents, _ := bill(run)
		assert.Equal(run, "2 cents to pay", cents, "Two full minutes cost two cents.")
	}
}

// And the office may take longer.
var slow = checker.Given("an office that takes eight minutes", "car.go", "3*time.Minute + 10*time.Second", "8 * time.Minute")

func TestASlowOffice(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		cents, reports := bill(run)
		assert.Equal(run, "20 cents to pay", cents, "Twenty full minutes cost twenty cents.")
		assert.GreaterOrEqual(run, reports, 1, "The office is reported to.")
	}
}
