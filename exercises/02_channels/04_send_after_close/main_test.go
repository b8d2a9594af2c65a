package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// When the shift is over after two and a half seconds, everybody finishes the piece
// at hand and hands it in. Nobody begins another one.
func TestNoPieceIsLost(t *testing.T) {
	for run := range checker.Schedules(t) {
		for s := range 3 {
			assert.ElementsMatch(run, []string{"by Ada", "by Ben"}, without(run.PrintedAt(time.Duration(s+1)*time.Second), "pieces: 6"), "Both hand in a piece every second, the last one when the shift is over.")
		}
		assert.Contains(run, run.Printed(), "pieces: 6", "All pieces are counted, also the two that were at hand.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "Nobody begins another piece, and a second later all is locked.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A piece takes longer than the shift.
var clock = checker.Given("pieces that take longer than the shift", "workshop.go", "piece = time.Second", "piece = time.Hour")

func TestALongPiece(t *testing.T) {
	for run := range checker.Schedules(t, clock) {
		assert.ElementsMatch(run, []string{"by Ada", "by Ben"}, without(run.Printed(), "pieces: 2"), "Both hand in the piece that they had begun.")
		assert.Contains(run, run.Printed(), "pieces: 2", "All pieces are counted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The shift is longer on Fridays.
var friday = checker.Given("a longer shift", "workshop.go", "shift = 2500 * time.Millisecond", "shift = 4500 * time.Millisecond")

func TestALongerShift(t *testing.T) {
	for run := range checker.Schedules(t, friday) {
		assert.Contains(run, run.Printed(), "pieces: 10", "All pieces are counted, also the two that were at hand.")
		assert.Equal(run, 6*time.Second, run.Elapsed, "Nobody begins another piece, and a second later all is locked.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The workers have to be told that the shift is over in a way that reaches them.
var quick = checker.Given("a short shift", "workshop.go", `piece = time.Second
	shift = 2500 * time.Millisecond
	locks = time.Second`, `piece = 20 * time.Millisecond
	shift = 50 * time.Millisecond
	locks = 0`)

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
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
