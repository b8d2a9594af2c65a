package main_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Three of the seven pages are not there.
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
		}, run.Printed(), "Each page has its line, in order: its length, or that it is not there.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// There may be a single page, and it may not be there.
var one = checker.Given("a single page that is not there", "site.go", `"/a", "/old", "/b", "/gone", "/c", "/lost", "/d"`, `"/gone"`)

func TestASinglePage(t *testing.T) {
	for run := range checker.Schedules(t, one) {
		assert.Equal(run, []string{"/gone is not there: 404 Not Found"}, run.Printed(), "The page is not there.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Other pages may be there.
var renewed = checker.Given("/old there and /a not", "site.go", `"/a": "hello", `, `"/old": "once", `)

func TestOtherPages(t *testing.T) {
	for run := range checker.Schedules(t, renewed) {
		assert.Contains(run, run.Printed(), "/a is not there: 404 Not Found", "/a is not there.")
		assert.Contains(run, run.Printed(), "/old 4", "/old is there and has four bytes.")
	}
}

// The site may not answer at all.
var mute = checker.Given("a site that does not answer", "site.go", "	l.arriving <- theirs\n\treturn ours, nil", "	theirs.Close()\n\tours.Close()\n\treturn nil, net.ErrClosed")

func TestTheSiteDoesNotAnswer(t *testing.T) {
	for run := range checker.Schedules(t, mute) {
		lines := run.Printed()
		if assert.Len(run, lines, 7, "Each page has its line, with the error.") {
			for i, page := range []string{"/a", "/old", "/b", "/gone", "/c", "/lost", "/d"} {
				assert.True(run, strings.HasPrefix(lines[i], page+" "), "Line %d is about %s.", i+1, page)
			}
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, one)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
