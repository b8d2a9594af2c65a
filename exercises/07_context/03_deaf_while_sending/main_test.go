package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheProgramEnds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Contains(run, run.Printed(), "time is up", "The last line is printed.")
	}
}

func TestTheCrawlerStopsAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"crawler stopped"}, run.PrintedAt(4500*time.Millisecond),
			"When the time is up the crawler stops, whatever it is doing.")
	}
}

// A page every two seconds, and the page that is begun is finished.
func TestNoPageIsLeftOut(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"indexed page 1"}, run.PrintedAt(3*time.Second), "The first page comes after one second and is indexed after three.")
		assert.Contains(run, run.PrintedAt(5*time.Second), "indexed page 2", "The second page follows.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The second page is finished, no third is begun.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var quick = checker.Given("a site that sends a page in a millisecond", "site.go", "time.After(time.Second)", "time.After(time.Millisecond)")

// The crawler does not run ahead of the index.
func TestAQuickSite(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, 0, run.ExitCode, "The site is asked for few pages, and main returns.")
		assert.Equal(run, []string{"crawler stopped"}, run.PrintedAt(4500*time.Millisecond),
			"When the time is up the crawler stops, whatever it is doing.")
	}
}

var thorough = checker.Given("an index that takes an hour for a page", "site.go", "time.Sleep(2 * time.Second)", "time.Sleep(time.Hour)")

func TestAThoroughIndex(t *testing.T) {
	for run := range checker.Schedules(t, thorough) {
		assert.Equal(run, []string{"crawler stopped"}, run.PrintedAt(4500*time.Millisecond),
			"The crawler does not wait for the index to notice too.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var silent = checker.Given("a site that sends nothing for an hour", "site.go", "time.After(time.Second)", "time.After(time.Hour)")

// Crawler and index stop in the same moment here, and main waits for both.
func TestASilentSite(t *testing.T) {
	for run := range checker.Schedules(t, silent) {
		assert.Equal(run, []string{"crawler stopped", "time is up"}, run.PrintedAt(4500*time.Millisecond),
			"When the time is up the crawler stops, and then the program ends.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
