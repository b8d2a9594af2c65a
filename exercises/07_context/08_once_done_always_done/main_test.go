package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestItGoesOnAfterAPause(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"play", "beat 1", "beat 2", "pause", "pause", "play", "beat 3", "pause",
		}, run.Printed(), "The music plays from play to pause, every time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Seven seconds between the buttons, and the music fades twice.
func TestAPauseLastsUntilItIsQuiet(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 7200*time.Millisecond, run.Elapsed, "Pause returns when the music has faded, and at once if there is none.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var often = checker.Given("somebody who pauses often", "music.go", `{"pause", 0},`,
	`{"pause", time.Second}, {"play", 1500 * time.Millisecond}, {"pause", time.Minute}, {"play", 3500 * time.Millisecond}, {"pause", 0},`)

func TestAnyNumberOfPauses(t *testing.T) {
	for run := range checker.Schedules(t, often) {
		assert.Equal(run, []string{
			"play", "beat 1", "beat 2", "pause", "pause", "play", "beat 3", "pause",
			"play", "beat 4", "pause", "play", "beat 5", "beat 6", "beat 7", "pause",
		}, run.Printed(), "The music plays from play to pause, every time.")
	}
}

func TestNothingIsLeftOfAnyOfThem(t *testing.T) {
	checker.VerifyNoLeaks(t, often)
}

var first = checker.Given("somebody who presses pause first", "music.go", `	{"play", 2500 * time.Millisecond},`,
	`	{"pause", time.Second}, {"play", 2500 * time.Millisecond},`)

func TestPauseFirst(t *testing.T) {
	for run := range checker.Schedules(t, first) {
		assert.Equal(run, []string{
			"pause", "play", "beat 1", "beat 2", "pause", "pause", "play", "beat 3", "pause",
		}, run.Printed(), "To pause a player that is quiet does nothing.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var slowly = checker.Given("music that fades slowly", "music.go", "100 * time.Millisecond", "600 * time.Millisecond")

func TestSlowlyFadingMusic(t *testing.T) {
	for run := range checker.Schedules(t, slowly) {
		assert.Equal(run, 8200*time.Millisecond, run.Elapsed, "Pause returns when the music has faded, however long that takes.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
