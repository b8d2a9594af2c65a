package main_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The quickest mirror answers within a second.
func TestTheQuickestWins(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"a1 from nyc"}, run.PrintedAt(1*time.Second), "The first answer is taken as soon as it comes.")
		assert.Equal(run, []string{"a2 from nyc"}, run.PrintedAt(2*time.Second), "And then the next tile is asked for.")
		assert.Len(run, run.Printed(), 2, "Each tile is shown once.")
		assert.Equal(run, 62*time.Second, run.Elapsed, "People look at the map for a minute.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// By then the slowest mirror has answered, too, and nobody is left.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Another mirror, and another one is the quickest.
var more = checker.Given("seven mirrors", "mirrors.go", `	{"sin", 5 * time.Second},`, `	{"sin", 5 * time.Second},
	{"syd", 6 * time.Second},
	{"sao", 500 * time.Millisecond},
	{"del", 7 * time.Second},
	{"tyo", 6 * time.Second},`)

func TestMoreMirrors(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.Equal(run, []string{"a1 from sao"}, run.PrintedAt(500*time.Millisecond), "The first answer is taken as soon as it comes.")
		assert.Equal(run, []string{"a2 from sao"}, run.PrintedAt(1*time.Second), "And then the next tile is asked for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindWithMoreMirrors(t *testing.T) {
	checker.VerifyNoLeaks(t, more)
}

// The one that was the quickest is the slowest today.
var turned = checker.Given("the quickest for the slowest", "mirrors.go", "time.Sleep(m.delay)", "time.Sleep(10*time.Second - m.delay)")

func TestAnotherIsTheQuickest(t *testing.T) {
	for run := range checker.Schedules(t, turned) {
		assert.Equal(run, []string{"a1 from sin"}, run.PrintedAt(5*time.Second), "The first answer is taken as soon as it comes.")
		assert.Equal(run, []string{"a2 from sin"}, run.PrintedAt(10*time.Second), "And then the next tile is asked for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// There is one mirror for two hundred tiles, and it may answer before anybody listens.
var atOnce = checker.Given("one mirror that answers at once", "mirrors.go", `var tiles = []string{"a1", "a2"}

var mirrors = []mirror{
	{"fra", 3 * time.Second},
	{"nyc", 1 * time.Second},
	{"sin", 5 * time.Second},
`, `var tiles = make([]string, 200)

var mirrors = []mirror{
	{"fra", 0},
`)

func TestItAnswersAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Equal(run, slices.Repeat([]string{" from fra"}, 200), run.PrintedAt(0), "The first answer is taken as soon as it comes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Two hundred mirrors next door, which answer at once and have no name.
var crowd = checker.Given("two hundred mirrors more", "mirrors.go", `	{"sin", 5 * time.Second},`, `	{"sin", 5 * time.Second},
	202: {},`)

func TestNothingIsLeftBehindOfACrowd(t *testing.T) {
	checker.VerifyNoLeaks(t, crowd)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
