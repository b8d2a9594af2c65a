package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Both sensors measure once a second, and all values are filed.
func TestAllValuesAreFiled(t *testing.T) {
	for run := range checker.Schedules(t) {
		for s := range 3 {
			assert.ElementsMatch(run, []string{"indoor", "outdoor"}, run.PrintedAt(time.Duration(s+1)*time.Second), "At 1s, 2s and 3s, a value of each sensor is printed.")
		}
		assert.Equal(run, []string{"filed: 6"}, run.PrintedAfter(3*time.Second), "The record is filed once, with the number of all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One sensor may be done before the other.
var night = checker.Given("an outdoor sensor that sends one value", "sensors.go", `"outdoor", 3`, `"outdoor", 1`)

func TestOneSensorIsDoneFirst(t *testing.T) {
	for run := range checker.Schedules(t, night) {
		assert.ElementsMatch(run, []string{"indoor", "outdoor", "indoor", "indoor", "filed: 4"}, run.Printed(), "The record is filed once, with the number of all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// There may be more sensors.
var cellar = checker.Given("a third sensor that sends five values and powers down at once", "sensors.go", `	{"outdoor", 3, 2 * time.Second},`, `	{"outdoor", 3, 2 * time.Second},
	{"cellar", 5, 0},`)

func TestAThirdSensor(t *testing.T) {
	for run := range checker.Schedules(t, cellar) {
		assert.Contains(run, run.Printed(), "filed: 11", "The record is filed with the number of all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// Every sensor is powered down.
var off = checker.Given("sensors that print when they are off", "sensors.go", "	time.Sleep(s.down)", `	time.Sleep(s.down)
	fmt.Println(s.name, "off")`)

func TestEverySensorPowersDown(t *testing.T) {
	for run := range checker.Schedules(t, off) {
		assert.ElementsMatch(run, []string{"indoor off", "outdoor off", "filed: 6"}, run.PrintedAfter(3*time.Second), "Both sensors power down, and the record is filed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A value may take hours.
var rare = checker.Given("sensors that take 3h for a value", "sensors.go", `		time.Sleep(time.Second)
		values`, `		time.Sleep(3 * time.Hour)
		values`)

func TestASlowSensor(t *testing.T) {
	for run := range checker.Schedules(t, rare) {
		assert.Equal(run, []string{"filed: 6"}, run.PrintedAfter(9*time.Hour), "The record is filed once, with the number of all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// There may be no sensors.
var none = checker.Given("no sensors", "sensors.go", `
	{"indoor", 3, 1 * time.Second},
	{"outdoor", 3, 2 * time.Second},
`, ``)

func TestNoSensors(t *testing.T) {
	for run := range checker.Schedules(t, none) {
		assert.Equal(run, []string{"filed: 0"}, run.Printed(), "The record is filed once, without values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// Both sensors may be done at the same instant.
var equal = checker.Given("sensors that both take 1s to power down", "sensors.go", `"outdoor", 3, 2 * time.Second`, `"outdoor", 3, 1 * time.Second`)

func TestBothMayBeDoneAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, equal) {
		assert.Equal(run, []string{"filed: 6"}, run.PrintedAfter(3*time.Second), "The record is filed once, with the number of all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
