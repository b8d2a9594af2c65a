package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The step compile fails.
func TestItDiesOfTheRealReason(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2, run.ExitCode, "A build that has failed ends with a panic, so the exit code is 2.")
		assert.Contains(run, run.Message, "compile: missing return in line 12", "The value of the panic that ends the program contains the step's own words.")
		assert.Contains(run, run.Stderr(), "[running]:", "The program ends with a real panic, so stderr shows the stack of the goroutine that panicked.")
	}
}

func TestItCleansUpFirst(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"cleaned up after compile"}, run.PrintedAt(1*time.Second), "At 1s the program cleans up after compile.")
	}
}

// Another step may fail, and the value may be an error.
var other = checker.Given("document panicking with an error", "build.go", `if step == "compile" {
		panic("compile: missing return in line 12")`, `if step == "document" {
		panic(fmt.Errorf("%s: broken link", step))`)

func TestAnyReasonIsKept(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"cleaned up after document"}, run.PrintedAt(1*time.Second), "At 1s the program cleans up after document.")
		assert.Contains(run, run.Message, "document: broken link", "The value of the panic that ends the program contains the step's own words.")
		assert.Equal(run, 2, run.ExitCode, "A build that has failed ends with a panic, so the exit code is 2.")
	}
}

// No step may fail.
var fine = checker.Given("no step failing", "build.go", `step == "compile"`, `step == ""`)

func TestAGoodBuild(t *testing.T) {
	for run := range checker.Schedules(t, fine) {
		lines := run.PrintedAfter(0)
		assert.ElementsMatch(run, []string{"compile done", "document done", "built"}, lines, "Both steps are done, and nothing is cleaned up.")
		assert.Equal(run, []string{"built"}, lines[max(0, len(lines)-1):], "The last line comes when both steps are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t, fine)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
