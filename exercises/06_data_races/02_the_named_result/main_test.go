package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The thesis is saved, and its backup fails. The poem is not saved, and its backup is fine.
func TestWhatIsSaved(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"letter saved", "no backup of thesis", "thesis saved", "poem not saved: disk full"}, run.Printed(), "A document is saved when it is on the disk, whatever becomes of its backup.")
		assert.Equal(run, 10500*time.Millisecond, run.Elapsed, "Nobody waits for a backup before the end.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A quick disk, so that the race detector need not wait.
var quick = checker.Given("a quick disk", "disk.go", "unit = time.Second", "unit = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

// The backup takes long.
var slow = checker.Given("a slow backup", "disk.go", "time.Sleep(2 * unit)", "time.Sleep(20 * unit)")

func TestASlowBackup(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Equal(run, []string{"letter saved", "thesis saved", "poem not saved: disk full", "no backup of thesis"}, run.Printed(), "A document is saved when it is on the disk, whatever becomes of its backup.")
		assert.Equal(run, 27*time.Second, run.Elapsed, "A backup begins with the saving, and the program ends when the last one is done.")
	}
}

// Another disk.
var other = checker.Given("a disk that has no room for the letter", "disk.go", `doc == "poem"`, `doc == "letter"`)

func TestAnotherDisk(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"letter not saved: disk full", "no backup of thesis", "thesis saved", "poem saved"}, run.Printed(), "A document is saved when it is on the disk, whatever becomes of its backup.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
