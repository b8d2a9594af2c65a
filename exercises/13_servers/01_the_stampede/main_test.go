package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Forty visitors come three times. The service asks the satellite for the first forty, has
// the answers for the second forty in its cache, and asks again for the third forty, because
// the minute is over. Each time it asks once for each city.
func TestTheSatelliteIsAskedOnceForACity(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
			"40 visitors served in 0s, 0 wrongly; the satellite was asked 0 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
		}, run.Printed(), "The satellite is asked once for each city, and for both cities at the same time.")
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
		}, run.Printed(), "The satellite is asked once for each city, and for all cities at the same time.")
	}
}

// The visitors come again 50 seconds after the answer, and 70 seconds after it.
var minute = checker.Given("visitors who come 50 and 70 seconds after the answer", "visitors.go", "{0, 30, 120}", "{0, 50, 20}")

func TestAnswersAreKeptForAMinute(t *testing.T) {
	for run := range checker.Schedules(t, minute) {
		assert.Equal(run, []string{
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
			"40 visitors served in 0s, 0 wrongly; the satellite was asked 0 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
		}, run.Printed(), "An answer is kept for a minute: after 50 seconds it is still there, and after 70 seconds the satellite is asked again.")
	}
}

// 36 of the 40 visitors come at the instant at which the answer arrives.
var late = checker.Given("visitors who come when the answer arrives", "visitors.go", `			for range crowd {
				visitors.Go(func() {
`, `			for i := range crowd {
				visitors.Go(func() {
					if i > 1 {
						time.Sleep(2 * second)
					}
`)

func TestTheAnswerArrivesMeanwhile(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.Equal(run, []string{
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 0 times",
			"40 visitors served in 2s, 0 wrongly; the satellite was asked 2 times",
		}, run.Printed(), "Visitors who come when the answer arrives get that answer, and the satellite is not asked again.")
	}
}

var quick = checker.Given("seconds that are milliseconds", "visitors.go", "second = time.Second", "second = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
