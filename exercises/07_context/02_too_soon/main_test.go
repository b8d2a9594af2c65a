package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestExistingFilesAreDownloaded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"void failed: context deadline exceeded", "notes milk.eggs.", "song do.re.mi.",
			"connections still open: 0",
		}, run.Printed(), "The files that the server has are downloaded, void fails after ten seconds, and no connection stays open.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ten seconds for void, two for notes, three for song.
func TestADownloadTakesTenSecondsAtMost(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 15500*time.Millisecond, run.Elapsed, "void fails after 10s, notes takes 2s, song takes 3s. The goodbye takes 500ms more.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("a server that takes four seconds per part", "server.go", "time.After(time.Second)", "time.After(4*time.Second)")

func TestTheTimeoutIsForTheWholeFile(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{
			"void failed: context deadline exceeded", "notes milk.eggs.", "song failed: context deadline exceeded",
			"connections still open: 0",
		}, run.Printed(), "Two parts of 4s arrive within ten seconds, three parts don't.")
		assert.Equal(run, 28500*time.Millisecond, run.Elapsed, "void fails after 10s, notes takes 8s, song fails after 10s. The goodbye takes 500ms more.")
	}
}

// Whenever a part arrives, every earlier connection is closed.
var strict = checker.Given("a server that allows one connection at a time", "server.go", "case <-time.After(time.Second):", `case <-time.After(time.Second):
			if connections.Load() > 1 {
				panic("one connection at a time")
			}`)

func TestOneConnectionAtATime(t *testing.T) {
	for run := range checker.Schedules(t, strict) {
		assert.Equal(run, 0, run.ExitCode, "The connection of a download is closed before the next connection delivers a part.")
		assert.Contains(run, run.Printed(), "song do.re.mi.", "The files that the server has are downloaded.")
	}
}

var others = checker.Given("other files", "server.go", `"void", "notes", "song"`, `"song", "gone", "notes", "song", "void"`)

func TestOtherFiles(t *testing.T) {
	for run := range checker.Schedules(t, others) {
		assert.Equal(run, []string{
			"song do.re.mi.", "gone failed: context deadline exceeded", "notes milk.eggs.",
			"song do.re.mi.", "void failed: context deadline exceeded", "connections still open: 0",
		}, run.Printed(), "The files that the server has are downloaded, the other ones fail after ten seconds.")
		assert.Equal(run, 28500*time.Millisecond, run.Elapsed, "Three files take 3s, 2s and 3s, two files fail after 10s each. The goodbye takes 500ms more.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
