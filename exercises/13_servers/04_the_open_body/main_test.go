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

func TestNothingIsLeftBehind(t *testing.T) {
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

func TestNothingIsLeftBehindByASinglePage(t *testing.T) {
	checker.VerifyNoLeaks(t, one)
}
