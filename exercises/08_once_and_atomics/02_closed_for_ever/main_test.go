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

// Whoever comes before the archive opens is sent away at once.
func TestClosedIsClosed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, away, run.PrintedAt(0), "At first the archive is closed.")
		assert.ElementsMatch(run, away, run.PrintedAt(3*time.Second), "After three seconds it is closed still.")
	}
}

// Whoever comes later reads, and there is one pass for all.
func TestOpenIsOpen(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, reads, run.PrintedAt(7*time.Second), "When the archive is open all get the pass that is asked for, and read.")
		assert.ElementsMatch(run, reads, run.PrintedAt(10*time.Second), "Then the pass is there, and all read at once.")
		assert.Len(run, run.Printed(), 12, "Each reader comes four times.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The day takes ten seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The archive may be open from the beginning.
var early = checker.Given("an archive that is always open", "archive.go", "Add(5 * second)", "Add(0)")

func TestAlwaysOpen(t *testing.T) {
	for run := range checker.Schedules(t, early) {
		assert.ElementsMatch(run, reads, run.PrintedAt(time.Second), "The first three read after a second.")
		assert.ElementsMatch(run, reads, run.PrintedAt(4*time.Second), "The next time they need not wait.")
		assert.Len(run, run.Printed(), 12, "Each reader comes four times.")
	}
}

// And the readers may come on different goroutines: here in milliseconds.
var fast = checker.Given("a short day", "archive.go", "second = time.Second", "second = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, fast)
}

// When the archive is open only the archive knows.
var late = checker.Given("an archive that opens two seconds late", "archive.go", "time.Now().Before(opening)", "time.Now().Before(opening.Add(2 * second))")

func TestOpenedLate(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.ElementsMatch(run, away, run.PrintedAt(6*time.Second), "After six seconds it is still closed.")
		assert.ElementsMatch(run, reads, run.PrintedAt(10*time.Second), "After nine seconds it is open, and a pass takes a second.")
	}
}

// Twelve may come in the same instant, when nobody has the pass yet.
var prompt = checker.Given("twelve readers, and an archive that issues its pass at once", "archive.go", `	time.Sleep(second)
	return "pass 7", nil
}

// day is the day of the archive, which opens after five seconds. Each reader comes
// four times, three seconds apart.
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
		assert.Len(run, run.PrintedAt(6*time.Second), 12, "All read with the one pass.")
		assert.Len(run, run.Printed(), 48, "Each reader comes four times.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
