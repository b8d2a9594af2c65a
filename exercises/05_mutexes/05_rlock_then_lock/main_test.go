package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four pages, ten words, three of them different.
func TestEveryWordIsTranslated(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"cat is Katze", "cat is Katze", "cat is Katze", "cat is Katze", "cat is Katze",
			"dog is Hund", "dog is Hund", "dog is Hund", "dog is Hund",
			"mouse is Maus",
			"3 words paid for",
		}, run.Printed(), "Every word on every page is translated, and three are paid for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestPagesAreLoadedAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Millisecond, run.Elapsed, "All pages are loaded at the same time, in a millisecond.")
	}
}

// Nobody reads the words while another writes them.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One page is enough to ask.
var single = checker.Given("a website of one page with one word", "words.go", "var pages = []page{", "var pages = []page{{\"owl\"}}\n\nvar _ = []page{")

func TestASinglePage(t *testing.T) {
	for run := range checker.Schedules(t, single) {
		assert.Equal(run, []string{"owl is Eule", "1 words paid for"}, run.Printed(), "The word is translated, and paid for.")
	}
}

// And now everybody wants the owl.
var owls = checker.Given("a website of six pages on owls", "words.go", "var pages = []page{", "var pages = []page{{\"owl\"}, {\"owl\"}, {\"owl\"}, {\"owl\"}, {\"owl\"}, {\"owl\"}}\n\nvar _ = []page{")

func TestSixOwls(t *testing.T) {
	for run := range checker.Schedules(t, owls) {
		assert.Equal(run, []string{
			"owl is Eule", "owl is Eule", "owl is Eule", "owl is Eule", "owl is Eule", "owl is Eule",
			"1 words paid for",
		}, run.Printed(), "The word is translated for everybody, and paid for once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
