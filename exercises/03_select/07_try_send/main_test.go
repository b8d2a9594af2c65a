package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// check holds for a number of cars that come all at once: none of them waits, the log
// never is more than three lines behind the one it writes, and the last line says
// "written: ..., dropped: ...", which together are all cars.
func check(run *checker.Run, cars int) {
	lines := run.Printed()
	assert.Equal(run, []string{"all cars are through"}, run.PrintedAt(0), "No car waits for the log.")
	logged := 0
	for _, line := range lines {
		if strings.HasPrefix(line, "log: ") {
			logged++
		}
	}
	assert.GreaterOrEqual(run, logged, 3, "At least three lines are written, for which there was room.")
	assert.LessOrEqual(run, run.Elapsed, 4*time.Second, "The log is at most three lines behind the one that it writes.")
	if assert.NotEmpty(run, lines) {
		assert.Equal(run, fmt.Sprintf("written: %d, dropped: %d", logged, cars-logged), lines[len(lines)-1], "In the end it is told how many lines were written and how many were dropped.")
	}
	assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
}

func TestNoLineIsDroppedSilently(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, 10)
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The holidays begin.
var holidays = checker.Given("five thousand cars", "gate.go", "cars = 10", "cars = 5000")

func TestTheHolidaysBegin(t *testing.T) {
	for run := range checker.Schedules(t, holidays) {
		check(run, 5000)
	}
}

// It is early, and there is time to write a line for every car.
var early = checker.Given("a car every two seconds", "gate.go", "	return fmt.Sprint(", `	time.Sleep(2 * time.Second)
	return fmt.Sprint(`)

func TestACarNowAndThen(t *testing.T) {
	for run := range checker.Schedules(t, early) {
		logged := 0
		for _, line := range run.Printed() {
			if strings.HasPrefix(line, "log: ") {
				logged++
			}
		}
		assert.Greater(run, logged, 3, "A line is dropped only if the log is full, and it is written all the time.")
		assert.Contains(run, run.Printed(), fmt.Sprintf("written: %d, dropped: %d", logged, 10-logged), "In the end it is told how many lines were written and how many were dropped.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
