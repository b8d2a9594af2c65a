package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three times forty visitors: the first are served from the satellite, the second
// from the cache, and the third, when the minute is over, from the satellite. Each
// time it is asked once for each city.
func TestTheSatelliteIsAskedOnceForACity(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
			"40 visitors served in 0s, 0 wrongly; the satellite was asked 0 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
		}, run.Printed(), "However many ask, the satellite is asked once for a city, and for both cities at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be more cities.
var more = checker.Given("four cities", "visitors.go", `"Oslo", "Rome"`, `"Oslo", "Rome", "Lima", "Cairo"`)

func TestMoreCities(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{
			"80 visitors served in 2s, 0 wrongly; the satellite was asked 4 times",
			"80 visitors served in 0s, 0 wrongly; the satellite was asked 0 times",
			"80 visitors served in 2s, 0 wrongly; the satellite was asked 4 times",
		}, run.Printed(), "The satellite is asked once for a city, and for all at the same time.")
	}
}

// Nine of ten visitors come at the very moment at which the answer comes.
var late = checker.Given("visitors who come when the answer comes", "visitors.go", `			for range crowd {
				visitors.Go(func() {
`, `			for i := range crowd {
				visitors.Go(func() {
					if i > 1 {
						time.Sleep(2 * second)
					}
`)

func TestTheAnswerComesMeanwhile(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.Equal(run, []string{
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 0 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
		}, run.Printed(), "Whoever comes when the answer comes has it, or waits for it; nobody asks again.")
	}
}

// The visitors share the cache.
var quick = checker.Given("seconds that are milliseconds", "visitors.go", "second = time.Second", "second = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
