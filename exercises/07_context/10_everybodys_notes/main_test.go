package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryNoteIsKept(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{
			"lamp [in stock liked by 7 on sale price known]",
			"vase [in stock liked by 7 on sale price known]",
			"coat [in stock liked by 7 on sale price known]",
		}, run.Printed(), "The line of each item contains its four notes, sorted.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestThePlacesAreAskedTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 3*time.Second, run.Elapsed, "Three items take 1s each, because the three places are asked at the same time.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var same = checker.Given("two places that leave the same note", "places.go", `note(ctx, "liked by 7")`, `note(ctx, "in stock")`)

func TestTheSameNoteTwice(t *testing.T) {
	for run := range checker.Schedules(t, same) {
		assert.Equal(run, []string{
			"lamp [in stock in stock on sale price known]",
			"vase [in stock in stock on sale price known]",
			"coat [in stock in stock on sale price known]",
		}, run.Printed(), "A note that is left twice is printed twice.")
	}
}

var others = checker.Given("other items", "places.go", `"lamp", "vase", "coat"`, `"hat", "bag"`)

func TestOtherItems(t *testing.T) {
	for run := range checker.Schedules(t, others) {
		assert.Equal(run, []string{
			"hat [in stock liked by 7 on sale price known]",
			"bag [in stock liked by 7 on sale price known]",
		}, run.Printed(), "The line of each item contains its four notes, sorted.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
