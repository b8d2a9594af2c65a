package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEverybodyLearnsWhy(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"compile called off: the disk is full", "package called off: the disk is full",
			"build failed: the disk is full",
		}, run.Printed(), "Each step that is called off is told the reason, and so is whoever asked for the build.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheOthersStopAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2*time.Second, run.Elapsed, "When a step fails after two seconds, the others do no more work.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var syntax = checker.Given("a compiler that finds a mistake after ten seconds", "steps.go",
	`		if step == "test" {
			return errors.New("the disk is full")`,
	`		if step == "compile" {
			return errors.New("a bracket is missing")`)

func TestAnotherReason(t *testing.T) {
	for run := range checker.Schedules(t, syntax) {
		assert.ElementsMatch(run, []string{
			"package called off: a bracket is missing", "build failed: a bracket is missing",
		}, run.Printed(), "The reason that is told is the one that there was.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "When a step fails after ten seconds, the other one does no more work.")
	}
}

var fine = checker.Given("a step that does not fail", "steps.go", `step == "test"`, `step == "nap"`)

func TestNothingFails(t *testing.T) {
	for run := range checker.Schedules(t, fine) {
		assert.Equal(run, []string{"built"}, run.Printed(), "When every step succeeds, so does the build.")
		assert.Equal(run, 20*time.Second, run.Elapsed, "The longest step takes twenty seconds.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
