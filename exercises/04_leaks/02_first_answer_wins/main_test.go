package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The fastest mirror answers after one second.
func TestFirstAnswerIsShown(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"a1 from nyc"}, run.PrintedAt(1*time.Second), "The first answer is shown as soon as it arrives, at 1s.")
		assert.Equal(run, []string{"a2 from nyc"}, run.PrintedAt(2*time.Second), "Then the next tile is asked for and shown, at 2s.")
		assert.Len(run, run.Printed(), 2, "Each tile is shown once.")
		assert.Equal(run, 62*time.Second, run.Elapsed, "People look at the map for a minute after the last tile, until 62s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// By then the slowest mirror has answered as well, and every goroutine has ended.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There are more mirrors, and a new one is the fastest.
var more = checker.Given("seven mirrors", "mirrors.go", `	{"sin", 5 * time.Second},`, `	{"sin", 5 * time.Second},
	{"syd", 6 * time.Second},
	{"sao", 500 * time.Millisecond},
	{"del", 7 * time.Second},
	{"tyo", 6 * time.Second},`)

func TestSevenMirrors(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"a1 from sao"}, run.PrintedAt(500*time.Millisecond), "The first answer is shown as soon as it arrives, at 500ms.")
		assert.Equal(run, []string{"a2 from sao"}, run.PrintedAt(1*time.Second), "Then the next tile is asked for and shown, at 1s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksWithSevenMirrors(t *testing.T) {
	checker.VerifyNoLeaks(t, more)
}

// The fastest mirror is the slowest today.
var turned = checker.Given("the fastest and the slowest mirror exchanged", "mirrors.go", "time.Sleep(m.delay)", "time.Sleep(10*time.Second - m.delay)")

func TestAnotherMirrorIsTheFastest(t *testing.T) {
	for run := range checker.Schedules(t, turned) {
		assert.Equal(run, []string{"a1 from sin"}, run.PrintedAt(5*time.Second), "The first answer is shown as soon as it arrives, at 5s.")
		assert.Equal(run, []string{"a2 from sin"}, run.PrintedAt(10*time.Second), "Then the next tile is asked for and shown, at 10s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// There is one mirror for two hundred tiles, and it may answer before first receives.
var atOnce = checker.Given("one mirror that answers at once", "mirrors.go", `var tiles = []string{"a1", "a2"}

var mirrors = []mirror{
	{"fra", 3 * time.Second},
	{"nyc", 1 * time.Second},
	{"sin", 5 * time.Second},
`, `var tiles = make([]string, 200)

var mirrors = []mirror{
	{"fra", 0},
`)

func TestAMirrorThatAnswersAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Equal(run, slices.Repeat([]string{" from fra"}, 200), run.PrintedAt(0), "The first answer is shown as soon as it arrives, here all at 0s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Two hundred more mirrors without a name answer at once.
var crowd = checker.Given("two hundred more mirrors", "mirrors.go", `	{"sin", 5 * time.Second},`, `	{"sin", 5 * time.Second},
	202: {},`)

func TestTwoHundredMoreMirrors(t *testing.T) {
	for run := range checker.Schedules(t, crowd) {
		assert.Equal(run, []string{"a1 from ", "a2 from "}, run.PrintedAt(0), "The first answer is shown as soon as it arrives, at 0s.")
		assert.Len(run, run.Printed(), 2, "Each tile is shown once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksWithTwoHundredMoreMirrors(t *testing.T) {
	checker.VerifyNoLeaks(t, crowd)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
