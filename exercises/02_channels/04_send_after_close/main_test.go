package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// When the shift ends after 2.5s, every worker finishes the piece at hand and
// sends it, and begins no other.
func TestNoPieceIsLost(t *testing.T) {
	for run := range checker.Schedules(t) {
		for s := range 3 {
			assert.ElementsMatch(run, []string{"by Ada", "by Ben"}, without(run.PrintedAt(time.Duration(s+1)*time.Second), "pieces: 6"), "At 1s, 2s and 3s, Ada and Ben send a piece each, the last one after the end of the shift.")
		}
		assert.Equal(run, "pieces: 6", last(run.Printed()), "The last line counts all pieces, also those that were at hand at the end of the shift.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends 1s after the last piece, when the doors are locked.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A piece may take longer than the shift.
var clock = checker.Given("pieces that take an hour", "workshop.go", "piece = time.Second", "piece = time.Hour")

func TestALongPiece(t *testing.T) {
	for run := range checker.Schedules(t, clock) {
		assert.ElementsMatch(run, []string{"by Ada", "by Ben"}, without(run.Printed(), "pieces: 2"), "Ada and Ben send the piece that they have begun.")
		assert.Equal(run, "pieces: 2", last(run.Printed()), "The last line counts all pieces.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The shift may be longer.
var friday = checker.Given("a shift of 4.5s", "workshop.go", "shift = 2500 * time.Millisecond", "shift = 4500 * time.Millisecond")

func TestALongerShift(t *testing.T) {
	for run := range checker.Schedules(t, friday) {
		assert.Equal(run, "pieces: 10", last(run.Printed()), "The last line counts all pieces, also those that were at hand at the end of the shift.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "The program ends 1s after the last piece, when the doors are locked.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The shift ends when endOfShift returns, whatever the constant says.
var early = checker.Given("an endOfShift that returns at 1.25s", "workshop.go", "time.Sleep(shift)", "time.Sleep(shift / 2)")

func TestTheShiftMayEndEarly(t *testing.T) {
	for run := range checker.Schedules(t, early) {
		assert.Equal(run, "pieces: 4", last(run.Printed()), "The last line counts all pieces, also those that were at hand at the end of the shift.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends 1s after the last piece, when the doors are locked.")
	}
}

// There may be more workers.
var more = checker.Given("a third worker, Cem", "workshop.go", `"Ada", "Ben"`, `"Ada", "Ben", "Cem"`)

func TestMoreWorkers(t *testing.T) {
	for run := range checker.Schedules(t, more) {
		assert.ElementsMatch(run, []string{"by Ada", "by Ben", "by Cem"}, run.PrintedAt(1*time.Second), "At 1s, every worker sends a piece.")
		assert.Equal(run, "pieces: 9", last(run.Printed()), "The last line counts all pieces, also those that were at hand at the end of the shift.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends 1s after the last piece, when the doors are locked.")
	}
}

// What tells the workers that the shift has ended must be synchronized.
var quick = checker.Given("a short shift", "workshop.go", `piece = time.Second
	shift = 2500 * time.Millisecond
	locks = time.Second`, `piece = 20 * time.Millisecond
	shift = 50 * time.Millisecond
	locks = 0`)

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

func last(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	return lines[len(lines)-1]
}

func without(lines []string, line string) []string {
	var rest []string
	for _, l := range lines {
		if l != line {
			rest = append(rest, l)
		}
	}
	return rest
}
