package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Bob is not served, so the test has to fail, and to say why.
func TestItFails(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.Contains(run, strings.Join(lines, "\n"), "croissants: sold out", "The test says what went wrong.")
		assert.NotContains(run, lines, "everybody was served", "Bob was not.")
		assert.Contains(run, lines, "FAIL", "The test fails: it does not hang, and it does not crash.")
		assert.Equal(run, 1, run.ExitCode, "A failed test has the exit code 1.")
	}
}

// Each order takes a second.
func TestTheyOrderAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Second, run.Elapsed, "Three orders take as long as one, and then it is known that one failed.")
	}
}

var (
	full  = checker.Given("a bakery where nothing is sold out", "bakery.go", `soldOut = "croissants"`, `soldOut = "oysters"`)
	bread = checker.Given("a bakery without bread", "bakery.go", `soldOut = "croissants"`, `soldOut = "bread"`)
)

func TestItPasses(t *testing.T) {
	for run := range checker.Schedules(t, full) {
		assert.Equal(run, []string{"everybody was served", "PASS"}, run.Printed(), "Where everybody is served, the test passes.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed, and the exit code is 0.")
		assert.Equal(run, time.Second, run.Elapsed, "Three orders take as long as one.")
	}
}

func TestItFailsForAnn(t *testing.T) {
	for run := range checker.Schedules(t, bread) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "bread: sold out", "The test says what went wrong.")
		assert.NotContains(run, run.Printed(), "everybody was served", "Ann was not.")
		assert.Equal(run, 1, run.ExitCode, "A failed test has the exit code 1.")
	}
}

// What a test has set up is put away when it is over.
var tidy = checker.Given("a test that has something to put away", "run.go", "F: test", `F: func(t *testing.T) {
		t.Cleanup(func() { println("put away") })
		test(t)
	}`)

func TestItEndsAsTestsDo(t *testing.T) {
	for run := range checker.Schedules(t, tidy) {
		assert.Contains(run, run.Stderr(), "put away", "The test ends, and package testing does what comes behind it.")
		assert.Equal(run, 1, run.ExitCode, "A failed test has the exit code 1.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
