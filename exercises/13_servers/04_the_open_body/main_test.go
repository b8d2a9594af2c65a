package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three of seven pages are not there.
func TestAllPagesAreMeasured(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"/a 5",
			"/old is not there: 404 Not Found",
			"/b 7",
			"/gone is not there: 404 Not Found",
			"/c 7",
			"/lost is not there: 404 Not Found",
			"/d 5",
		}, run.Printed(), "Each page is measured, or it is told that it is not there.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A single page, and that one is gone.
var one = checker.Given("a page that is gone", "site.go", `"/a", "/old", "/b", "/gone", "/c", "/lost", "/d"`, `"/gone"`)

func TestASinglePage(t *testing.T) {
	for run := range checker.Schedules(t, one) {
		assert.Equal(run, []string{"/gone is not there: 404 Not Found"}, run.Printed(), "It is told that it is not there.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Pages come and go.
var renewed = checker.Given("a page that is there again", "site.go", `"/a": "hello", `, `"/old": "once", `)

func TestPagesComeAndGo(t *testing.T) {
	for run := range checker.Schedules(t, renewed) {
		assert.Contains(run, run.Printed(), "/a is not there: 404 Not Found", "It is told that a page is not there.")
		assert.Contains(run, run.Printed(), "/old 4", "A page that is there is measured.")
	}
}

// And perhaps nobody answers at all.
var mute = checker.Given("a site that nobody reaches", "site.go", "	l.arriving <- theirs\n\treturn ours, nil", "	theirs.Close()\n\tours.Close()\n\treturn nil, net.ErrClosed")

func TestNobodyAnswers(t *testing.T) {
	for run := range checker.Schedules(t, mute) {
		assert.Len(run, run.Printed(), 7, "Of each page it is told that there was no answer.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindByASinglePage(t *testing.T) {
	checker.VerifyNoLeaks(t, one)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
