package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// First the home page is fetched, then three pages at the same time, then twice three.
func TestTheReport(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"/ ok",
			"/news ok",
			"/news/1 ok",
			"/news/2 failed: 500",
			"/shop ok",
			"/shop/cups ok",
			"/shop/tea ok",
			"/team ok",
			"/team/ann ok",
			"/team/bob ok",
			"pages: 10, failed: 1, not reached: 0",
		}, run.Printed(), "Each page is fetched once and reported, in the order of the addresses.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends at 4s, because three pages are fetched at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// One page does not answer.
var news = checker.Given("a page that does not answer", "site.go", "ofNews = usual ", "ofNews = time.Hour ")

func TestAPageDoesNotAnswer(t *testing.T) {
	for run := range checker.Schedules(t, news) {
		assert.Equal(run, []string{
			"/ ok",
			"/news not reached",
			"/shop ok",
			"/shop/cups ok",
			"/shop/tea ok",
			"/team ok",
			"/team/ann ok",
			"/team/bob ok",
			"pages: 8, failed: 0, not reached: 1",
		}, run.Printed(), "A page that is found but not fetched within the budget is not reached.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The program ends at 10s, when the budget is over.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The home page may fail.
var empty = checker.Given("a home page that fails", "site.go", `url == "/news/2"`, `url == "/"`)

func TestTheHomePageFails(t *testing.T) {
	for run := range checker.Schedules(t, empty) {
		assert.Equal(run, []string{"/ failed: 500", "pages: 1, failed: 1, not reached: 0"}, run.Printed(), "The home page fails, so no other page is found.")
		assert.Equal(run, time.Second, run.Elapsed, "The program ends at 1s, because there is nothing more to fetch.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// When the budget is over, three pages are being fetched and three more are waiting.
var short = checker.Given("a budget of 2.5 seconds", "site.go", "budget = 10 * time.Second", "budget = 2500 * time.Millisecond")

func TestAShortBudget(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Contains(run, run.Printed(), "pages: 10, failed: 0, not reached: 6", "A page that is found but not fetched within the budget is not reached.")
		assert.Len(run, run.Printed(), 11, "Each page that was found is reported once.")
		assert.Equal(run, 2500*time.Millisecond, run.Elapsed, "The program ends at 2.5s, when the budget is over.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Another site allows fewer fetches.
var frail = checker.Given("a site that allows two fetches at the same time", "site.go", "atOnce = 3 ", "atOnce = 2 ")

func TestTwoAtATime(t *testing.T) {
	for run := range checker.Schedules(t, frail) {
		assert.Contains(run, run.Printed(), "pages: 10, failed: 1, not reached: 0", "Each page is fetched once.")
		assert.Len(run, run.Printed(), 11, "Each page is reported once, and the site does not complain.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "The program ends at 6s, because two pages are fetched at the same time.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, news)
	checker.VerifyNoLeaks(t, short)
}

// Where the clock is real, the race detector doesn't have to wait for the site.
var quick = checker.Given("a quick site", "site.go", "usual  = time.Second", "usual  = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
