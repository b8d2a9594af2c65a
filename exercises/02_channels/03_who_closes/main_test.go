package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Both sensors are heard at every second, and all values are filed.
func TestAllValuesAreFiled(t *testing.T) {
	for run := range checker.Schedules(t) {
		for s := range 3 {
			assert.ElementsMatch(run, []string{"indoor", "outdoor"}, run.PrintedAt(time.Duration(s+1)*time.Second), "Both sensors measure once a second.")
		}
		assert.Equal(run, []string{"filed: 6"}, run.PrintedAfter(3*time.Second), "The protocol is filed once, with all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The outdoor sensor is done first, and the indoor one goes on.
var night = checker.Given("fewer values from outdoors", "sensors.go", `"outdoor", 3`, `"outdoor", 1`)

func TestOneIsDoneEarlier(t *testing.T) {
	for run := range checker.Schedules(t, night) {
		assert.ElementsMatch(run, []string{"indoor", "outdoor", "indoor", "indoor", "filed: 4"}, run.Printed(), "The protocol is filed once, with all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A third sensor comes in, and measures longer than the others.
var cellar = checker.Given("a third sensor", "sensors.go", `	{"outdoor", 3, 2 * time.Second},`, `	{"outdoor", 3, 2 * time.Second},
	{"cellar", 5, 0},`)

func TestAThirdSensor(t *testing.T) {
	for run := range checker.Schedules(t, cellar) {
		assert.Contains(run, run.Printed(), "filed: 11", "The protocol is filed with all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Somebody wants to know when the sensors are off.
var off = checker.Given("sensors that say when they are off", "sensors.go", "	time.Sleep(s.down)", `	time.Sleep(s.down)
	fmt.Println(s.name, "off")`)

func TestBothPowerDown(t *testing.T) {
	for run := range checker.Schedules(t, off) {
		assert.ElementsMatch(run, []string{"indoor off", "outdoor off", "filed: 6"}, run.PrintedAfter(3*time.Second), "Both sensors power down, and the protocol is filed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Nothing is heard for hours.
var rare = checker.Given("a value every three hours", "sensors.go", `		time.Sleep(time.Second)
		values`, `		time.Sleep(3 * time.Hour)
		values`)

func TestARareValue(t *testing.T) {
	for run := range checker.Schedules(t, rare) {
		assert.Equal(run, []string{"filed: 6"}, run.PrintedAfter(9*time.Hour), "The protocol is filed once, with all values.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
