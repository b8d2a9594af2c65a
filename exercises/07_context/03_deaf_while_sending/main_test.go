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
		assert.Contains(run, run.Printed(), "time is up", "main prints the last line.")
	}
}

func TestTheCrawlerStopsAtItsDeadline(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"crawler stopped"}, run.PrintedAt(4500*time.Millisecond),
			"At 4.5s the crawler stops, whatever it is doing.")
	}
}

// The index takes one page every two seconds, and finishes the page that it has begun.
func TestNoPageIsLeftOut(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"indexed page 1"}, run.PrintedAt(3*time.Second), "The index takes page 1 at 1s, and has indexed it at 3s.")
		assert.Contains(run, run.PrintedAt(5*time.Second), "indexed page 2", "The index takes page 2 at 3s, and has indexed it at 5s.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The index finishes page 2 at 5s and begins no third page.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var quick = checker.Given("a site that sends a page in a millisecond", "site.go", "time.After(time.Second)", "time.After(time.Millisecond)")

// Here, only the index limits the crawler.
func TestAQuickSite(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, 0, run.ExitCode, "The crawler is at most five pages ahead of the index, and main returns.")
		assert.Equal(run, []string{
			"indexed page 1", "indexed page 2", "crawler stopped", "indexed page 3", "time is up",
		}, run.Printed(), "The index has indexed the first three pages in order, at 2.001s, 4.001s and 6.001s. The crawler stops at 4.5s.")
		assert.Equal(run, []string{"crawler stopped"}, run.PrintedAt(4500*time.Millisecond),
			"At 4.5s the crawler stops, whatever it is doing.")
	}
}

var thorough = checker.Given("an index that takes an hour for a page", "site.go", "time.Sleep(2 * time.Second)", "time.Sleep(time.Hour)")

func TestAThoroughIndex(t *testing.T) {
	for run := range checker.Schedules(t, thorough) {
		assert.Equal(run, []string{"crawler stopped"}, run.PrintedAt(4500*time.Millisecond),
			"At 4.5s the crawler stops. It doesn't wait until the index has finished its page.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

var silent = checker.Given("a site that sends nothing for an hour", "site.go", "time.After(time.Second)", "time.After(time.Hour)")

// Here, the crawler and the index return at the same time, and main waits for both.
func TestASilentSite(t *testing.T) {
	for run := range checker.Schedules(t, silent) {
		assert.Equal(run, []string{"crawler stopped", "time is up"}, run.PrintedAt(4500*time.Millisecond),
			"At 4.5s the crawler stops, and then main prints the last line.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
