package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// price returns the lines of a run that are not about reports.
func price(run *checker.Run) []string {
	return slices.DeleteFunc(slices.Clone(run.Printed()), func(line string) bool { return line == "reporting" })
}

// The car is parked for 20 minutes and 30 seconds.
func TestEveryMinuteIsPaid(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"20 cents to pay"}, price(run), "Twenty full minutes cost twenty cents.")
		assert.Contains(run, run.PrintedBefore(10*time.Minute), "reporting", "The meter reports at least every ten minutes: once before 10m.")
		assert.Contains(run, run.PrintedAfter(10*time.Minute), "reporting", "The meter reports at least every ten minutes: once more after 10m.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The program may finish a report that has started when the car leaves.
func TestTheCarNeedNotWaitForLong(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 20*time.Minute+30*time.Second, "The car is parked for 20 minutes and 30 seconds.")
		assert.LessOrEqual(run, run.Elapsed, 24*time.Minute, "The program ends at the latest when a report that started before the car left is finished.")
	}
}

// Other cars are parked for other times.
var short = checker.Given("a car that is parked for nearly three minutes", "car.go", "time.Sleep(stay)", "time.Sleep(3*time.Minute - time.Second)")

func TestAShortStay(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Equal(run, []string{"2 cents to pay"}, price(run), "Two full minutes cost two cents.")
	}
}

var brief = checker.Given("a car that is parked for 40 seconds", "car.go", "time.Sleep(stay)", "time.Sleep(40 * time.Second)")

func TestLessThanAMinute(t *testing.T) {
	for run := range checker.Schedules(t, brief) {
		assert.Equal(run, []string{"0 cents to pay"}, price(run), "No full minute has passed.")
	}
}

var long = checker.Given("a car that is parked for three hours", "car.go", "time.Sleep(stay)", "time.Sleep(3*time.Hour + 30*time.Second)")

func TestALongStay(t *testing.T) {
	for run := range checker.Schedules(t, long) {
		assert.Equal(run, []string{"180 cents to pay"}, price(run), "Three hours cost 180 cents.")
		assert.Contains(run, run.PrintedAfter(170*time.Minute), "reporting", "The meter reports at least every ten minutes: once more after 2h50m.")
	}
}

// The office may take longer.
var slow = checker.Given("a report that takes eight minutes", "car.go", "3*time.Minute + 10*time.Second", "8 * time.Minute")

func TestASlowOffice(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"20 cents to pay"}, price(run), "Twenty full minutes cost twenty cents.")
		assert.Contains(run, run.PrintedBefore(10*time.Minute), "reporting", "The meter reports at least every ten minutes: once before 10m.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
