package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func ending(lines []string, end string) []string {
	var found []string
	for _, line := range lines {
		if strings.HasSuffix(line, end) {
			found = append(found, line)
		}
	}
	return found
}

// Eight come at the same time, and one of them rewrites the index.
func TestOneOfEight(t *testing.T) {
	for run := range checker.Schedules(t) {
		for day := range 3 {
			begin := time.Duration(day) * time.Second
			assert.Len(run, ending(run.PrintedAt(begin), "is turned down"), 7, "Seven of eight are turned down at once.")
			assert.Len(run, ending(run.PrintedAt(begin+time.Second), "has rewritten the index"), 1, "One of eight rewrites the index, which takes a second.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Who comes while it is under way is turned down as well, and does not wait.
func TestTheLatecomerIsTurnedDown(t *testing.T) {
	for run := range checker.Schedules(t) {
		for day, line := range []string{"day 1, latecomer is turned down", "day 2, latecomer is turned down", "day 3, latecomer is turned down"} {
			late := time.Duration(day)*time.Second + time.Second/2
			assert.Equal(run, []string{line}, run.PrintedAt(late), "Who comes later is turned down as long as it is under way.")
		}
		assert.Equal(run, 3*time.Second, run.Elapsed, "The index is rewritten three times.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There may be more of them than eight.
var crowd = checker.Given("a crowd of thirty", "index.go", "range 8", "range 30")

func TestOneOfThirty(t *testing.T) {
	for run := range checker.Schedules(t, crowd) {
		assert.Len(run, ending(run.Printed(), "has rewritten the index"), 3, "One a day rewrites the index.")
		assert.Len(run, ending(run.Printed(), "is turned down"), 90, "All the others are turned down.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Where it takes a quarter of a second nobody is in there when the latecomer comes.
var short = checker.Given("an index that is soon rewritten", "index.go", "time.Sleep(time.Second)\n", "time.Sleep(time.Second / 4)\n")

func TestTheLatecomerMayGoIn(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Contains(run, run.PrintedAt(3*time.Second/4), "day 1, latecomer has rewritten the index", "Who finds nobody in there rewrites the index.")
		assert.Len(run, ending(run.Printed(), "has rewritten the index"), 6, "One of eight rewrites it each day, and then the latecomer.")
		assert.Len(run, ending(run.Printed(), "is turned down"), 21, "Seven of eight are turned down each day.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
