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

func TestOneOfEightRequestsRewritesTheIndex(t *testing.T) {
	for run := range checker.Schedules(t) {
		for day := range 3 {
			begin := time.Duration(day) * time.Second
			assert.Len(run, ending(run.PrintedAt(begin), "is turned down"), 7, "Seven of the eight requests are turned down at once, at 0s, 1s and 2s.")
			assert.Len(run, ending(run.PrintedAt(begin+time.Second), "has rewritten the index"), 1, "One of the eight requests rewrites the index, which takes 1s.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheLatecomerIsTurnedDown(t *testing.T) {
	for run := range checker.Schedules(t) {
		for day, line := range []string{"day 1, latecomer is turned down", "day 2, latecomer is turned down", "day 3, latecomer is turned down"} {
			late := time.Duration(day)*time.Second + time.Second/2
			assert.Equal(run, []string{line}, run.PrintedAt(late), "The latecomer is turned down at once, because the index is still being rewritten.")
		}
		assert.Equal(run, 3*time.Second, run.Elapsed, "The index is rewritten once a day, three times in all, which takes 3s.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var crowd = checker.Given("thirty requests at the same time", "index.go", "range 8", "range 30")

func TestThirtyRequests(t *testing.T) {
	for run := range checker.Schedules(t, crowd) {
		assert.Len(run, ending(run.Printed(), "has rewritten the index"), 3, "One request of each day rewrites the index.")
		assert.Len(run, ending(run.Printed(), "is turned down"), 90, "All other requests are turned down.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Here, the index has been rewritten when the latecomer comes.
var short = checker.Given("an index that is rewritten in 250ms", "index.go", "time.Sleep(time.Second)\n", "time.Sleep(time.Second / 4)\n")

func TestTheLatecomerRewritesAFinishedIndex(t *testing.T) {
	for run := range checker.Schedules(t, short) {
		assert.Contains(run, run.PrintedAt(3*time.Second/4), "day 1, latecomer has rewritten the index", "The latecomer comes at 0.5s. The index isn't being rewritten any more, so the latecomer rewrites it until 0.75s.")
		assert.Len(run, ending(run.Printed(), "has rewritten the index"), 6, "On each day, one of the eight requests and the latecomer rewrite the index.")
		assert.Len(run, ending(run.Printed(), "is turned down"), 21, "On each day, seven of the eight requests are turned down.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
