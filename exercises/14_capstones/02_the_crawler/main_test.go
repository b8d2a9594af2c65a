package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The home page, then three pages at once, then twice three.
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
		assert.Equal(run, 4*time.Second, run.Elapsed, "Three pages are fetched at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One page does not answer. The others are reported when the time is up.
var news = checker.Given("news that do not come", "site.go", "ofNews = usual ", "ofNews = time.Hour ")

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
		}, run.Printed(), "When the time is up, what was found and is not there is not reached.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The budget is ten seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindWhenTimeIsUp(t *testing.T) {
	checker.VerifyNoLeaks(t, news)
}

// There is little time: three pages are being fetched when the time is up, and three
// more are waiting.
var short = checker.Given("a budget of two seconds and a half", "site.go", "budget = 10 * time.Second", "budget = 2500 * time.Millisecond")

func TestAShortBudget(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Contains(run, run.Printed(), "pages: 10, failed: 0, not reached: 6", "When the time is up, what was found and is not there is not reached.")
		assert.Len(run, run.Printed(), 11, "Each page that was found is reported once.")
		assert.Equal(run, 2500*time.Millisecond, run.Elapsed, "The budget is used up after two seconds and a half.")
	}
}

// Another site bears less.
var frail = checker.Given("a site that bears two fetches at once", "site.go", "atOnce = 3 ", "atOnce = 2 ")

func TestAFrailSite(t *testing.T) {
	for run := range checker.Schedules(t, frail) {
		assert.Contains(run, run.Printed(), "pages: 10, failed: 1, not reached: 0", "Each page is fetched once.")
		assert.Len(run, run.Printed(), 11, "Each page is reported once, and the site does not complain.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "Two pages are fetched at the same time.")
	}
}

// The site is quick, so that the race detector need not wait.
var quick = checker.Given("a quick site", "site.go", "usual  = time.Second", "usual  = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
