package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// mostOf returns how many records were in memory, as the program reports.
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

func TestAtMostTwelveRecordsInMemory(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.LessOrEqual(run, mostOf(run), 12, "There are never more than twelve records in memory.")
	}
}

// While a record is being written, the next ones are read.
func TestReadingAndWritingOverlap(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.GreaterOrEqual(run, run.Elapsed, 100*time.Second, "The 100 writes take 1s each, one after the other.")
		assert.LessOrEqual(run, run.Elapsed, 100*time.Second+50*time.Millisecond, "The next records are read while one is being written, so the move takes at most 50ms longer than the 100 writes.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var larger = checker.Given("a store of a thousand records", "stores.go", "size = 100", "size = 1000")

func TestALargerStore(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Contains(run, run.Printed(), "1000 records moved", "Every record is moved.")
		assert.LessOrEqual(run, mostOf(run), 12, "There are never more than twelve records in memory.")
	}
}

var words = checker.Given("another report", "stores.go", `"of them in memory"`, `"at the same time"`)

func TestMainCallsReport(t *testing.T) {
	for run := range checker.Schedules(t, words) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "at the same time", "main calls report at the end.")
	}
}

// Here, a record that has not been read can't be written.
var slow = checker.Given("a new store that takes a minute per record", "stores.go", "time.Sleep(time.Second)", `if written.Load() >= taken.Load() {
		panic("a record is written that has not been read")
	}
	time.Sleep(time.Minute)`)

func TestASlowStore(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Contains(run, run.Printed(), "100 records moved", "Every record is moved.")
		assert.LessOrEqual(run, mostOf(run), 12, "There are never more than twelve records in memory.")
		assert.LessOrEqual(run, run.Elapsed, 100*time.Minute+50*time.Millisecond, "The next records are read while one is being written, so the move takes at most 50ms longer than the 100 writes.")
	}
}

// Here, the records are counted while they are in memory.
var narrow = checker.Given("a limit of twelve records", "stores.go", "now := taken.Add(1) - written.Load()", `now := taken.Add(1) - written.Load()
		if now > 12 {
			panic("more than twelve records are in memory")
		}`)

func TestNeverMoreThanTwelveRecords(t *testing.T) {
	for run := range checker.Schedules(t, narrow) {
		assert.Contains(run, run.Printed(), "100 records moved", "Every record is moved, with at most twelve in memory.")
	}
}

var negative = checker.Given("negative records", "stores.go", "yield(record)", "yield(record - 10)")

func TestNegativeRecords(t *testing.T) {
	for run := range checker.Schedules(t, negative) {
		assert.Contains(run, run.Printed(), "100 records moved", "Every record is moved, whatever its value.")
	}
}

func TestNoLeaksWithNegativeRecords(t *testing.T) {
	checker.VerifyNoLeaks(t, negative)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
