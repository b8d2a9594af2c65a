package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

var (
	away  = []string{"Ada is sent away: the archive is closed", "Ben is sent away: the archive is closed", "Cem is sent away: the archive is closed"}
	reads = []string{"Ada reads with pass 7", "Ben reads with pass 7", "Cem reads with pass 7"}
)

func TestReadersAreSentAwayWhileClosed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, away, run.PrintedAt(0), "At 0s the archive is closed, and all readers are sent away at once.")
		assert.ElementsMatch(run, away, run.PrintedAt(3*time.Second), "At 3s the archive is still closed.")
	}
}

func TestReadersReadWhenOpen(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, reads, run.PrintedAt(7*time.Second), "At 6s the archive is open. Asking for the pass takes 1s, so all readers read at 7s.")
		assert.ElementsMatch(run, reads, run.PrintedAt(10*time.Second), "At 10s the service has the pass, and all readers read at once.")
		assert.Len(run, run.Printed(), 12, "Each reader comes four times, and main prints one line each time.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The day takes 10s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var early = checker.Given("an archive that is always open", "archive.go", "Add(5 * second)", "Add(0)")

func TestAlwaysOpen(t *testing.T) {
	for run := range checker.Schedules(t, early) {
		assert.ElementsMatch(run, reads, run.PrintedAt(time.Second), "At 1s the service has the pass, and all readers read.")
		assert.ElementsMatch(run, reads, run.PrintedAt(4*time.Second), "At 4s all readers read at once.")
		assert.Len(run, run.Printed(), 12, "Each reader comes four times, and main prints one line each time.")
	}
}

var late = checker.Given("an archive that opens two seconds late", "archive.go", "time.Now().Before(opening)", "time.Now().Before(opening.Add(2 * second))")

func TestAnArchiveThatOpensLate(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.ElementsMatch(run, away, run.PrintedAt(6*time.Second), "At 6s the archive is still closed.")
		assert.ElementsMatch(run, reads, run.PrintedAt(10*time.Second), "At 9s the archive is open. Asking for the pass takes 1s, so all readers read at 10s.")
	}
}

var prompt = checker.Given("twelve readers, and an archive that issues its pass at once", "archive.go", `	time.Sleep(second)
	return "pass 7", nil
}

// day is one day of the archive, which opens after five seconds. Each reader comes
// four times, every three seconds.
func day(read func(reader string)) {
	opening = time.Now().Add(5 * second)
	var wg sync.WaitGroup
	for _, reader := range []string{"Ada", "Ben", "Cem"} {`, `	return "pass 7", nil
}

func day(read func(reader string)) {
	opening = time.Now().Add(5 * second)
	var wg sync.WaitGroup
	for _, reader := range []string{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"} {`)

func TestTwelveReaders(t *testing.T) {
	for run := range checker.Schedules(t, prompt) {
		assert.Len(run, run.PrintedAt(6*time.Second), 12, "At 6s all twelve readers read with the same pass.")
		assert.Len(run, run.Printed(), 48, "Each reader comes four times, and main prints one line each time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
