package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheMusicPlaysAgainAfterAPause(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"play", "beat 1", "beat 2", "pause", "pause", "play", "beat 3", "pause",
		}, run.Printed(), "The music plays from each play to the next pause.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestPauseReturnsWhenTheMusicHasFaded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 7200*time.Millisecond, run.Elapsed, "The times between the buttons are 7s. Two pauses wait 100ms until the music has faded out, and one returns at once.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var often = checker.Given("five more buttons", "music.go", `{"pause", 0},`,
	`{"pause", time.Second}, {"play", 1500 * time.Millisecond}, {"pause", time.Minute}, {"play", 3500 * time.Millisecond}, {"pause", 0},`)

func TestAnyNumberOfPauses(t *testing.T) {
	for run := range checker.Schedules(t, often) {
		assert.Equal(run, []string{
			"play", "beat 1", "beat 2", "pause", "pause", "play", "beat 3", "pause",
			"play", "beat 4", "pause", "play", "beat 5", "beat 6", "beat 7", "pause",
		}, run.Printed(), "The music plays from each play to the next pause.")
	}
}

func TestNoLeaksAfterManyPauses(t *testing.T) {
	checker.VerifyNoLeaks(t, often)
}

var first = checker.Given("pause as the first button", "music.go", `	{"play", 2500 * time.Millisecond},`,
	`	{"pause", time.Second}, {"play", 2500 * time.Millisecond},`)

func TestPauseFirst(t *testing.T) {
	for run := range checker.Schedules(t, first) {
		assert.Equal(run, []string{
			"pause", "play", "beat 1", "beat 2", "pause", "pause", "play", "beat 3", "pause",
		}, run.Printed(), "Pause changes nothing while no music plays.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var slowly = checker.Given("music that fades slowly", "music.go", "100 * time.Millisecond", "600 * time.Millisecond")

func TestMusicThatFadesSlowly(t *testing.T) {
	for run := range checker.Schedules(t, slowly) {
		assert.Equal(run, 8200*time.Millisecond, run.Elapsed, "The times between the buttons are 7s. Two pauses wait 600ms until the music has faded out, and one returns at once.")
	}
}

var twice = checker.Given("play pressed twice", "music.go", `{"play", 2500 * time.Millisecond},`, `{"play", 2500 * time.Millisecond}, {"play", 700 * time.Millisecond},`)

func TestPlayTwice(t *testing.T) {
	for run := range checker.Schedules(t, twice) {
		assert.Equal(run, []string{
			"play", "beat 1", "beat 2", "play", "beat 3", "pause", "pause", "play", "beat 4", "pause",
		}, run.Printed(), "Play changes nothing while music plays: beat 3 comes at 3s, before the pause at 3.2s.")
		assert.Equal(run, 7900*time.Millisecond, run.Elapsed, "The times between the buttons are 7.7s. Two pauses wait 100ms until the music has faded out.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
