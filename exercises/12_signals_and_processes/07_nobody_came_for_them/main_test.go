package main_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The check of the memory ends with exit code 2, which means that it failed.
func TestAFailedCheckHasFailed(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		assert.Contains(run, run.Printed(), "memory: failed, exit status 2", "How a check ended is in its exit code.")
		assert.Contains(run, run.Printed(), "disk: 80% used", "What a good check says is shown.")
		assert.Contains(run, run.Printed(), "network: up", "What a good check says is shown.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoProcessIsLeft(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		lines := run.Printed()
		assert.Len(run, lines, 4, "A line for each check, and one for what is left.")
		assert.Equal(run, len(lines)-1, slices.Index(lines, "processes left: 0"), "In the end no process is left.")
	}
}

// Much output: more than a pipe holds.
var long = checker.Given("a check with much to say", "checks.go", `"echo 80% used"`, `"i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done | tail -n 15000"`)

func TestMuchToSay(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), long) {
		assert.Contains(run, run.Printed(), "line 19999", "All that a check says is shown.")
		assert.Contains(run, run.Printed(), "processes left: 0", "In the end no process is left.")
	}
}

var good = checker.Given("a memory that is fine", "checks.go", "echo nearly full; exit 2", "echo fine")

func TestNothingFails(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), good) {
		assert.ElementsMatch(run, []string{"disk: 80% used", "memory: fine", "network: up", "processes left: 0"}, run.Printed(), "A check that did not fail is shown with what it says.")
	}
}

// What a check says may be heard when it has ended long ago.
var late = checker.Given("checks that are heard late", "checks.go", "return cmd, out, nil", `heard, says := io.Pipe()
	said := out
	go func() {
		_ = exec.Command("sleep", "0.4").Run()
		_, err := io.Copy(says, said)
		_ = says.CloseWithError(err)
	}()
	return cmd, heard, nil`)

func TestHeardLate(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), late) {
		assert.Contains(run, run.Printed(), "disk: 80% used", "What a good check says is shown.")
		assert.Contains(run, run.Printed(), "processes left: 0", "In the end no process is left.")
	}
}
