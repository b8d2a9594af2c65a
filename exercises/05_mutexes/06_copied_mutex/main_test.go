package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four visitors look twenty times at the front page; two look as often at the news,
// and one at the shop.
func TestEveryLookIsCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"/ 80", "/news 40", "/shop 20"}, run.Printed(), "The numbers are those of all visitors together.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Nobody reads a number while another writes it.
func TestNoDataRace(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestVisitorsDoNotQueue(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Millisecond, run.Elapsed, "All visitors are there at the same time.")
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The website may grow.
var grown = checker.Given("a fifth visitor, who finds a page for jobs", "visitors.go", `{[]string{"/"}, 20},`, `{[]string{"/"}, 20}, {[]string{"/", "/jobs", "/news"}, 10},`)

func TestAPageMore(t *testing.T) {
	for run := range checker.Schedules(t, grown) {
		assert.Equal(run, []string{"/ 90", "/jobs 10", "/news 50", "/shop 20"}, run.Printed(), "The numbers are those of all visitors together.")
	}
}
