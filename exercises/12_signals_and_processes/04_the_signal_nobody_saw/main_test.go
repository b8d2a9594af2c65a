package main_test

import (
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The signal arrives while file 2 is copied.
func TestItStops(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("copying file 2", syscall.SIGTERM)) {
		assert.Equal(run, []string{"copying file 2", "file 2 is copied", "stopped, the rest is for tomorrow"}, run.Printed(), "The program finishes file 2 and stops, although the signal arrives while main is busy.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The signal may arrive during any file.
var (
	odd = checker.Given("a signal that arrives during file 3", "files.go", `	if file == 2 {
		asked := make(chan os.Signal, 1)
		signal.Notify(asked, syscall.SIGTERM)
		fmt.Println("copying file 2")`, `	fmt.Println("begin", file)
	if file == 3 {
		asked := make(chan os.Signal, 1)
		signal.Notify(asked, syscall.SIGTERM)
		fmt.Println("copying file 2")`)
	even = checker.Given("a signal that arrives during file 0", "files.go", `	if file == 2 {
		asked := make(chan os.Signal, 1)`, `	fmt.Println("begin", file)
	if file == 0 {
		asked := make(chan os.Signal, 1)`)
)

func TestItBeginsNoOtherFile(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("copying file 2", syscall.SIGTERM), odd) {
		assert.NotContains(run, run.Printed(), "begin 4", "The signal arrives during file 3, so the program doesn't begin file 4.")
		assert.Contains(run, run.Printed(), "stopped, the rest is for tomorrow", "The program says that it has stopped.")
	}
	for run := range checker.Schedules(t, checker.SignalWhen("copying file 2", syscall.SIGTERM), even) {
		assert.NotContains(run, run.Printed(), "begin 1", "The signal arrives during file 0, so the program doesn't begin file 1.")
		assert.Contains(run, run.Printed(), "stopped, the rest is for tomorrow", "The program says that it has stopped.")
	}
}

// Other signals don't ask the program to stop. SIGWINCH says that the terminal's size has changed.
var quiet = checker.Given("a SIGWINCH instead of the SIGTERM", "files.go", "if file == 2 {", `if file == 2 {
		_ = syscall.Kill(syscall.Getpid(), syscall.SIGWINCH)
	}
	if file < 0 {`)

func TestAllFilesAreCopied(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), quiet) {
		assert.Equal(run, []string{"all copied"}, run.Printed(), "No SIGTERM arrives, so all files are copied.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.SignalWhen("copying file 2", syscall.SIGTERM))
}
