package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// only keeps the lines of run; what the program says about a failure is its own.
func only(lines []string, names ...string) []string {
	kept := []string{}
	for _, line := range lines {
		for _, name := range names {
			if line == name {
				kept = append(kept, line)
			}
		}
	}
	return kept
}

// A panics behind its first line. B has nothing to do with that.
func TestBGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, only(run.PrintedAt(1*time.Second), "A", "B"), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, only(run.PrintedAfter(1*time.Second), "A", "B"), "A is lost, and B prints its other four.")
	}
}

// The failure is not swept under the carpet: its value is told, on stdout or
// stderr, and the exit code is 1. Not 2: that is the runtime's, for a program
// that died.
func TestTheFailureIsTold(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when B is done.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "A has lost its way", "The program says what A panicked with.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// It may be the other one that panics, and with other words.
var otherOne = checker.Given("B panicking behind its third line", "run.go",
	`if name == "A" && i == 0 {
			panic("A has lost its way")`,
	`if name == "B" && i == 2 {
			panic("no more lines for B")`)

func TestAnyoneMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, otherOne) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "B", "B", "B"}, only(run.Printed(), "A", "B"), "Both print three lines.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "no more lines for B", "The program says what B panicked with.")
	}
}

// And on a good day nobody does.
var goodDay = checker.Given("nobody panicking", "run.go", `name == "A" && i == 0`, `i < 0`)

func TestAGoodDay(t *testing.T) {
	for run := range checker.Schedules(t, goodDay) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "B", "B", "B", "B", "B"}, run.Printed(), "All lines are printed, and nothing else.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when B is done.")
	}
}

// And the one who panics may be the last to come to an end.
var late = checker.Given("a run that prints 8 - iter lines, A panicking behind its fifth", "run.go",
	`range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
		if name == "A" && i == 0`,
	`range 8 - iter {
		time.Sleep(time.Second)
		fmt.Println(name)
		if name == "A" && i == 4`)

func TestTheLastMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, late) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B", "B", "B"}, only(run.Printed(), "A", "B"), "A prints five lines, B three.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "A has lost its way", "The program says what A panicked with.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// Or both, at the same time, and with an error in the place of words.
var both = checker.Given("A and B panicking before their first line", "run.go",
	`time.Sleep(time.Second)
		fmt.Println(name)
		if name == "A" && i == 0 {
			panic("A has lost its way")`,
	`time.Sleep(time.Millisecond)
		if i == 0 {
			panic(fmt.Errorf("%s has lost its way", name))`)

func TestBothMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, both) {
		assert.Regexp(run, "[AB] has lost its way", strings.Join(run.Printed(), "\n")+run.Stderr(), "The program says what one of them, or both, panicked with.")
		assert.Equal(run, 1, run.ExitCode, "Something failed, so the exit code is 1.")
	}
}

// What both of them tell main, they must not write to the same place without
// taking turns.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, both)
}
