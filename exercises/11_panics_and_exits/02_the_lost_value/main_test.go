package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A step that fails is cleaned up after, and then the program dies of what went
// wrong with it: of that very value, not of another one.
func TestItDiesOfTheRealReason(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2, run.ExitCode, "A build that failed ends in a panic, so the exit code is 2.")
		assert.Contains(run, run.Message, "compile: missing return in line 12", "The panic that ends the program names the reason.")
		assert.Contains(run, run.Stderr(), "[running]:", "A panic shows the goroutine that it happened in.")
	}
}

func TestItCleansUpFirst(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"cleaned up after compile"}, run.PrintedAt(1*time.Second), "What compile has left is cleaned up.")
	}
}

// It may be another step, and another reason.
var other = checker.Given("document failing with another reason", "build.go", `if step == "compile" {
		panic("compile: missing return in line 12")`, `if step == "document" {
		panic("document: broken link")`)

func TestAnyReasonIsKept(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"cleaned up after document"}, run.PrintedAt(1*time.Second), "What document has left is cleaned up.")
		assert.Contains(run, run.Message, "document: broken link", "The panic that ends the program names the reason.")
		assert.Equal(run, 2, run.ExitCode, "A build that failed ends in a panic, so the exit code is 2.")
	}
}

// And when all goes well there is nothing to clean up.
var fine = checker.Given("nothing failing", "build.go", `step == "compile"`, `step == ""`)

func TestAGoodBuild(t *testing.T) {
	for run := range checker.Schedules(t, fine) {
		assert.ElementsMatch(run, []string{"compile done", "document done", "built"}, run.PrintedAfter(0), "Both steps are done, and nothing is cleaned up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
