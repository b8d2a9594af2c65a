package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four pages have ten words, and three of them are different.
func TestEveryWordIsTranslated(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"cat is Katze", "cat is Katze", "cat is Katze", "cat is Katze", "cat is Katze",
			"dog is Hund", "dog is Hund", "dog is Hund", "dog is Hund",
			"mouse is Maus",
			"3 words paid for",
		}, run.Printed(), "Every word on every page is translated, and three words are paid for.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestPagesAreLoadedAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Millisecond, run.Elapsed, "All pages are loaded at the same time, so the program ends at 1ms.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// The agency has no German word for cat.
var empty = checker.Given("a word with an empty translation", "words.go", `"cat": "Katze"`, `"cat": ""`)

func TestAnEmptyTranslation(t *testing.T) {
	for run := range checker.Schedules(t, empty) {
		assert.ElementsMatch(run, []string{
			"cat is ", "cat is ", "cat is ", "cat is ", "cat is ",
			"dog is Hund", "dog is Hund", "dog is Hund", "dog is Hund",
			"mouse is Maus",
			"3 words paid for",
		}, run.Printed(), "A word with an empty translation is paid for once, too.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// There is one page with one word.
var single = checker.Given("one page with one word", "words.go", "var pages = []page{", "var pages = []page{{\"owl\"}}\n\nvar _ = []page{")

func TestASinglePage(t *testing.T) {
	for run := range checker.Schedules(t, single) {
		assert.Equal(run, []string{"owl is Eule", "1 words paid for"}, run.Printed(), "The word is translated and paid for.")
	}
}

// Six pages have the same word.
var owls = checker.Given("six pages with the same word", "words.go", "var pages = []page{", "var pages = []page{{\"owl\"}, {\"owl\"}, {\"owl\"}, {\"owl\"}, {\"owl\"}, {\"owl\"}}\n\nvar _ = []page{")

func TestOneWordOnSixPages(t *testing.T) {
	for run := range checker.Schedules(t, owls) {
		assert.Equal(run, []string{
			"owl is Eule", "owl is Eule", "owl is Eule", "owl is Eule", "owl is Eule", "owl is Eule",
			"1 words paid for",
		}, run.Printed(), "The word is translated for every page and paid for once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Many pages are loaded at the same time, and each has another word.
var many = checker.Given("twelve pages with a word each", "words.go", "var pages = []page{",
	`var pages = []page{{"a"}, {"b"}, {"c"}, {"d"}, {"e"}, {"f"}, {"g"}, {"h"}, {"i"}, {"j"}, {"k"}, {"l"}}

var _ = []page{`)

func TestTwelvePages(t *testing.T) {
	for run := range checker.Schedules(t, many) {
		lines := run.Printed()
		if assert.Len(run, lines, 13, "Twelve words are translated, and the last line says how many are paid for.") {
			assert.Equal(run, "12 words paid for", lines[12], "Each of the twelve words is paid for once.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
