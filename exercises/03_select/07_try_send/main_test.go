package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// check is for cars that come all at once: none of them waits, at most three lines
// wait, and the last line, "written: ..., dropped: ...", accounts for all cars.
func check(run *checker.Run, cars int) {
	lines := run.Printed()
	assert.Equal(run, []string{"all cars are through"}, run.PrintedAt(0), "At 0s, all cars are through, because no car waits for the log.")
	logged := 0
	for _, line := range lines {
		if strings.HasPrefix(line, "log: ") {
			logged++
		}
	}
	assert.GreaterOrEqual(run, logged, 3, "At least three lines are written, because three can wait.")
	assert.LessOrEqual(run, run.Elapsed, 4*time.Second, "The program ends by 4s, because at most three lines wait, besides the one that is being written.")
	if assert.NotEmpty(run, lines) {
		assert.Equal(run, fmt.Sprintf("written: %d, dropped: %d", logged, cars-logged), lines[len(lines)-1], "The last line says how many lines were written and how many were dropped.")
	}
	assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
}

func TestNoLineIsDroppedSilently(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, 10)
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be many cars.
var holidays = checker.Given("5000 cars", "gate.go", "cars = 10", "cars = 5000")

func TestManyCars(t *testing.T) {
	for run := range checker.Schedules(t, holidays) {
		check(run, 5000)
	}
}

// The cars may come one after the other, so that every line can be written.
var early = checker.Given("a car every 2s", "gate.go", "	return fmt.Sprint(", `	time.Sleep(2 * time.Second)
	return fmt.Sprint(`)

func TestCarsOneAfterTheOther(t *testing.T) {
	for run := range checker.Schedules(t, early) {
		lines := run.Printed()
		if assert.NotEmpty(run, lines) {
			assert.Equal(run, "written: 10, dropped: 0", lines[len(lines)-1], "All lines are written, because the log is never full.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// There may be no cars.
var night = checker.Given("no cars", "gate.go", "cars = 10", "cars = 0")

func TestNoCars(t *testing.T) {
	for run := range checker.Schedules(t, night) {
		assert.Equal(run, []string{"all cars are through", "written: 0, dropped: 0"}, run.Printed(), "There is nothing to log.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
