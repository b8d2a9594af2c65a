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
		assert.Contains(run, run.Printed(), "memory: failed, exit status 2", "The exit code of the check is 2, so it has failed.")
		assert.Contains(run, run.Printed(), "disk: 80% used", "The check succeeds, so its output is printed.")
		assert.Contains(run, run.Printed(), "network: up", "The check succeeds, so its output is printed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoProcessIsLeft(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		lines := run.Printed()
		assert.Len(run, lines, 4, "There is a line for each check, and one for the processes.")
		assert.Equal(run, len(lines)-1, slices.Index(lines, "processes left: 0"), "The last line says that no process is left.")
	}
}

// A check may print more than a pipe holds.
var long = checker.Given("a check with much output", "checks.go", `"echo 80% used"`, `"i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done | tail -n 15000"`)

func TestMuchOutput(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), long) {
		assert.Contains(run, run.Printed(), "line 19999", "All of a check's output is printed.")
		assert.Contains(run, run.Printed(), "processes left: 0", "The last line says that no process is left.")
	}
}

var good = checker.Given("a memory that is fine", "checks.go", "echo nearly full; exit 2", "echo fine")

func TestNothingFails(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), good) {
		assert.ElementsMatch(run, []string{"disk: 80% used", "memory: fine", "network: up", "processes left: 0"}, run.Printed(), "Every check succeeds, so its output is printed.")
	}
}

// A signal may end a check, which is a failure, too.
var killed = checker.Given("a check that a signal ends", "checks.go", "echo nearly full; exit 2", "echo nearly full; kill -KILL $$")

func TestASignalIsAFailure(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), killed) {
		assert.ElementsMatch(run, []string{"disk: 80% used", "memory: failed, signal: killed", "network: up", "processes left: 0"}, run.Printed(), "A signal ends the check, so it has failed.")
	}
}

// A check may have ended before its output is read.
var late = checker.Given("output that can be read 0.4 seconds later", "checks.go", "return cmd, out, nil", `heard, says := io.Pipe()
	said := out
	go func() {
		_ = exec.Command("sleep", "0.4").Run()
		_, err := io.Copy(says, said)
		_ = says.CloseWithError(err)
	}()
	return cmd, heard, nil`)

func TestReadLate(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), late) {
		assert.Contains(run, run.Printed(), "disk: 80% used", "The check succeeds, so its output is printed.")
		assert.Contains(run, run.Printed(), "processes left: 0", "The last line says that no process is left.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.OnRealClock())
}
