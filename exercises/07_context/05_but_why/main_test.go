package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryLineGivesTheReason(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"compile called off: the disk is full", "package called off: the disk is full",
			"build failed: the disk is full",
		}, run.Printed(), "Every step that is called off, and the last line, print the error of the step that failed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheOtherStepsStopAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2*time.Second, run.Elapsed, "At 2s a step fails, and the other steps stop.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var syntax = checker.Given("a compiler that fails after ten seconds", "steps.go",
	`		if step == "test" {
			return errors.New("the disk is full")`,
	`		if step == "compile" {
			return errors.New("a bracket is missing")`)

func TestAnotherReason(t *testing.T) {
	for run := range checker.Schedules(t, syntax) {
		assert.ElementsMatch(run, []string{
			"package called off: a bracket is missing", "build failed: a bracket is missing",
		}, run.Printed(), "The remaining step and the last line print the error of the compiler.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "At 10s a step fails, and the other step stops.")
	}
}

var fine = checker.Given("a step that does not fail", "steps.go", `step == "test"`, `step == "nap"`)

func TestEveryStepSucceeds(t *testing.T) {
	for run := range checker.Schedules(t, fine) {
		assert.Equal(run, []string{"built"}, run.Printed(), "When every step succeeds, the build succeeds.")
		assert.Equal(run, 20*time.Second, run.Elapsed, "The longest step takes 20s.")
	}
}

// A step that fails may also print that it is called off, if another one failed first.
var together = checker.Given("steps that all fail after two seconds", "steps.go", `	case <-time.After(takes[step]):
		if step == "test" {
			return errors.New("the disk is full")`, `	case <-time.After(2 * time.Second):
		if step != "" {
			return errors.New(step + " is broken")`)

func TestAllStepsFail(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		reason := ""
		for _, line := range run.Printed() {
			if after, ok := strings.CutPrefix(line, "build failed: "); ok {
				reason = after
			}
		}
		assert.Contains(run, []string{"compile is broken", "test is broken", "package is broken"}, reason, "The last line prints the error of the step that failed first.")
		for _, line := range run.Printed() {
			assert.Contains(run, line, ": "+reason, "All lines print the same error.")
		}
		assert.Equal(run, 2*time.Second, run.Elapsed, "At 2s all steps fail.")
	}
}

var canceled = checker.Given("a step whose error wraps context.Canceled", "steps.go", `errors.New("the disk is full")`,
	`fmt.Errorf("%w: %w", errors.New("the server hung up"), context.Canceled)`)

func TestAnErrorThatWrapsCanceled(t *testing.T) {
	for run := range checker.Schedules(t, canceled) {
		assert.ElementsMatch(run, []string{
			"compile called off: the server hung up: context canceled", "package called off: the server hung up: context canceled",
			"build failed: the server hung up: context canceled",
		}, run.Printed(), "A step that fails with context.Canceled has failed like any other.")
		assert.Equal(run, 2*time.Second, run.Elapsed, "At 2s a step fails, and the other steps stop.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
