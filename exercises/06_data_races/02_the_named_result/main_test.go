package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The thesis is saved, and its backup fails. The poem is not saved, and its backup succeeds.
func TestDocumentsOnTheDiskAreSaved(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"letter saved", "no backup of thesis", "thesis saved", "poem not saved: disk full"}, run.Printed(), "A document is saved if it is on the disk, whatever happens to its backup.")
		assert.Equal(run, 10500*time.Millisecond, run.Elapsed, "save does not wait for a backup, so three documents take 10.5s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// A backup takes 20 units.
var slow = checker.Given("a slow backup", "disk.go", "time.Sleep(2 * unit)", "time.Sleep(20 * unit)")

func TestSlowBackupsAreReported(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"letter saved", "thesis saved", "poem not saved: disk full", "no backup of thesis"}, run.Printed(), "A document is saved if it is on the disk, whatever happens to its backup.")
		assert.Equal(run, 27*time.Second, run.Elapsed, "A backup starts when the saving starts, and main waits for the last one at its end, until 27s.")
	}
}

// There is no room for the letter.
var other = checker.Given("a disk without room for the letter", "disk.go", `doc == "poem"`, `doc == "letter"`)

func TestNoRoomForTheLetter(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"letter not saved: disk full", "no backup of thesis", "thesis saved", "poem saved"}, run.Printed(), "A document is saved if it is on the disk, whatever happens to its backup.")
	}
}

// All backups fail.
var failing = checker.Given("backups that all fail", "disk.go", `doc == "thesis"`, `doc != ""`)

func TestBackupsThatAllFail(t *testing.T) {
	for run := range checker.Schedules(t, failing) {
		assert.Equal(run, []string{
			"no backup of letter", "letter saved", "no backup of thesis", "thesis saved", "no backup of poem", "poem not saved: disk full",
		}, run.Printed(), "Each failed backup is reported, and each document that is on the disk is saved.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
