package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// mostOf reads how many records the report says were in memory.
func mostOf(run *checker.Run) int {
	most := 1 << 30
	for _, line := range run.Printed() {
		_, _ = fmt.Sscanf(line, "never more than %d of them in memory", &most)
	}
	return most
}

func TestEveryRecordIsMoved(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "100 records moved", "Every record is moved.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Whatever the size of the store, a handful of records is on its way.
func TestAHandfulAtATime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.LessOrEqual(run, mostOf(run), 12, "There are never more than a dozen records in memory.")
	}
}

// Reading goes on while a record is written: the second is ready when the first
// has been written. All in all it takes as long as the writing.
func TestReadingAndWritingOverlap(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 100*time.Second+time.Millisecond, run.Elapsed, "A millisecond for the first record to be read, and a second for each to be written.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The store may be larger.
var larger = checker.Given("a store of a thousand records", "stores.go", "size = 100", "size = 1000")

func TestALargerStore(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Contains(run, run.Printed(), "1000 records moved", "Every record is moved.")
		assert.LessOrEqual(run, mostOf(run), 12, "There are never more than a dozen records in memory.")
	}
}

// And the report may be in other words.
var words = checker.Given("a report in other words", "stores.go", `"of them in memory"`, `"at the same time"`)

func TestTheReportIsTheGivenOne(t *testing.T) {
	for run := range checker.Schedules(t, words) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "at the same time", "The report is in its own words.")
	}
}

// The writer sets the pace, whatever it is. And only what was read can be written.
var slow = checker.Given("a new store that takes a minute for a record", "stores.go", "time.Sleep(time.Second)", `if written.Load() >= taken.Load() {
		panic("a record is written that nobody has read")
	}
	time.Sleep(time.Minute)`)

func TestASlowStore(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Contains(run, run.Printed(), "100 records moved", "Every record is moved.")
		assert.LessOrEqual(run, mostOf(run), 12, "There are never more than a dozen records in memory.")
		assert.Equal(run, 100*time.Minute+time.Millisecond, run.Elapsed, "A millisecond for the first record to be read, and a minute for each to be written.")
	}
}

// The records are counted while they are there, and not only in the end.
var narrow = checker.Given("a memory for twelve records", "stores.go", "now := taken.Add(1) - written.Load()", `now := taken.Add(1) - written.Load()
		if now > 12 {
			panic("the memory is full")
		}`)

func TestThereIsRoomForAll(t *testing.T) {
	for run := range checker.Schedules(t, narrow) {
		assert.Contains(run, run.Printed(), "100 records moved", "A dozen places are enough to move every record.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
