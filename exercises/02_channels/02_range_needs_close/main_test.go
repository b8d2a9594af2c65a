package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// All pages are listed as they come, and then counted.
func TestAllPagesAreListed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"home"}, run.PrintedAt(1*time.Second), "The first page is listed as soon as it is there.")
		assert.Equal(run, []string{"home", "news", "about us", "pages: 3"}, run.Printed(), "All pages are listed, and counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The site has one page more.
var jobs = checker.Given("one page more", "site.go", `"about us", ""`, `"about us", "/jobs"`)

func TestTheSiteGrows(t *testing.T) {
	for run := range checker.Schedules(t, jobs) {
		assert.Equal(run, []string{"home", "news", "about us", "jobs", "pages: 4"}, run.Printed(), "All pages are listed, and counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The site is slow.
var slow = checker.Given("a slow site", "site.go", "length = time.Second", "length = 3 * time.Hour")

func TestTheSiteIsSlow(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"home", "news", "about us", "pages: 3"}, run.Printed(), "All pages are listed, and counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The site is so quick that the last page may still lie there when all is sent.
var quick = checker.Given("a site that answers at once", "site.go", "length = time.Second", "length = 0")

func TestTheSiteIsQuick(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"home", "news", "about us", "pages: 3"}, run.Printed(), "All pages are listed, and counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
