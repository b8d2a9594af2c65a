package main_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ten people: four want to be max, three eve, two ada, and one leo.
func TestEachNameIsGivenOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"max welcome", "max is gone", "max is gone", "max is gone",
			"eve welcome", "eve is gone", "eve is gone",
			"leo welcome",
			"ada welcome", "ada is gone",
			"max logs in", "eve logs in", "leo logs in", "ada logs in",
		}, run.Printed(), "One person gets the name and can log in, and for each other person it is gone.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestLettersAreWrittenAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Second, run.Elapsed, "All letters are written at the same time, so the program ends at 1s.")
	}
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, time.Millisecond, run.Elapsed, "All letters are written at the same time, so the program ends at 1ms.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

var quick = checker.Given("letters that take a millisecond", "forms.go", "time.Sleep(time.Second)", "time.Sleep(time.Millisecond)")

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Thirty-one people want the same name.
var fashion = checker.Given("31 people who want the same name", "forms.go", `"max", "eve", "max", "ada", "eve", "max", "leo", "ada", "eve", "max"`, strings.Repeat(`"mia", `, 30)+`"mia"`)

func TestOneNameForManyPeople(t *testing.T) {
	for run := range checker.Schedules(t, fashion) {
		want := append(slices.Repeat([]string{"mia is gone"}, 30), "mia welcome", "mia logs in")
		assert.ElementsMatch(run, want, run.Printed(), "One person gets the name and can log in, and for each other person it is gone.")
		assert.Equal(run, time.Second, run.Elapsed, "One letter is written, so the program ends at 1s.")
	}
}
