package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// All pages are printed as they come, and then counted.
func TestAllPagesArePrinted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"home"}, run.PrintedAt(1*time.Second), "At 1s, the first page is printed, because it is fetched then.")
		assert.Equal(run, []string{"home", "news", "about us", "pages: 3"}, run.Printed(), "All pages are printed, and then the number of pages.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The site may have more pages.
var jobs = checker.Given("a site of four pages", "site.go", `"about us", ""`, `"about us", "/jobs"`)

func TestMorePages(t *testing.T) {
	for run := range checker.Schedules(t, jobs) {
		assert.Equal(run, []string{"home", "news", "about us", "jobs", "pages: 4"}, run.Printed(), "All pages are printed, and then the number of pages.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The site may be slow.
var slow = checker.Given("a site that takes 3h for a page", "site.go", "length = time.Second", "length = 3 * time.Hour")

func TestASlowSite(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"home", "news", "about us", "pages: 3"}, run.Printed(), "All pages are printed, and then the number of pages.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The site may be so quick that the last page has been sent but not yet received
// when the crawler is done.
var quick = checker.Given("a site that answers in no time", "site.go", "length = time.Second", "length = 0")

func TestAQuickSite(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"home", "news", "about us", "pages: 3"}, run.Printed(), "All pages are printed, and then the number of pages.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// A page may be empty.
var blank = checker.Given("an empty news page", "site.go", `return "news", "/about"`, `return "", "/about"`)

func TestAPageMayBeEmpty(t *testing.T) {
	for run := range checker.Schedules(t, blank) {
		assert.Equal(run, []string{"home", "", "about us", "pages: 3"}, run.Printed(), "All pages are printed, the empty one too, and then the number of pages.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The site may have a single page.
var single = checker.Given("a site of one page", "site.go", `return "home", "/news"`, `return "home", ""`)

func TestASinglePage(t *testing.T) {
	for run := range checker.Schedules(t, single) {
		assert.Equal(run, []string{"home", "pages: 1"}, run.Printed(), "The page is printed, and then the number of pages.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
