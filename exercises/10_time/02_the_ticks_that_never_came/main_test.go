package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// bill returns the last line.
func bill(run *checker.Run) (bill string) {
	for _, line := range run.Printed() {
		bill = line
	}
	return bill
}

// Twenty full minutes are twenty cents, however busy the meter was meanwhile.
func TestEveryMinuteIsPaid(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, "20 cents to pay", bill(run), "Twenty full minutes cost twenty cents.")
		assert.Contains(run, run.PrintedBefore(10*time.Minute), "reporting", "The office is reported to at least every ten minutes.")
		assert.Contains(run, run.PrintedAfter(10*time.Minute), "reporting", "The office is reported to at least every ten minutes.")
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

// Another car stays for another time, which nobody knows before.
var short = checker.Given("a car that stays for nearly three minutes", "car.go", "time.Sleep(stay)", "time.Sleep(3*time.Minute - time.Second)")

func TestAShortStay(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Equal(run, "2 cents to pay", bill(run), "Two full minutes cost two cents.")
	}
}

// And the office may take longer.
var slow = checker.Given("an office that takes eight minutes", "car.go", "3*time.Minute + 10*time.Second", "8 * time.Minute")

func TestASlowOffice(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, "20 cents to pay", bill(run), "Twenty full minutes cost twenty cents.")
		assert.Contains(run, run.Printed(), "reporting", "The office is reported to.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
