package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// only keeps the lines of run, and drops what the program prints about a panic.
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

// A panics after its first line. B goes on.
func TestBGoesOn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, only(run.PrintedAt(1*time.Second), "A", "B"), "At 1s, A and B have each printed one line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, only(run.PrintedAfter(1*time.Second), "A", "B"), "After 1s, A prints no more, and B prints its other four lines.")
	}
}

// The program prints the value of the panic, on stdout or stderr, and ends with
// exit code 1. (2 is the exit code of a program that dies of a panic.)
func TestThePanicIsReported(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 1, run.ExitCode, "A goroutine has panicked, so the exit code is 1.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when B is done.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "A has lost its way", "The program prints the value that A panicked with.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, goodDay)
}

// B may panic, and with another value.
var otherOne = checker.Given("B panicking after its third line", "run.go",
	`if name == "A" && i == 0 {
			panic("A has lost its way")`,
	`if name == "B" && i == 2 {
			panic("no more lines for B")`)

func TestEitherMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, otherOne) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "B", "B", "B"}, only(run.Printed(), "A", "B"), "A and B print three lines each.")
		assert.Equal(run, 1, run.ExitCode, "A goroutine has panicked, so the exit code is 1.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "no more lines for B", "The program prints the value that B panicked with.")
	}
}

// Neither may panic.
var goodDay = checker.Given("neither A nor B panicking", "run.go", `name == "A" && i == 0`, `i < 0`)

func TestNeitherMayPanic(t *testing.T) {
	for run := range checker.Schedules(t, goodDay) {
		assert.ElementsMatch(run, []string{"A", "A", "A", "B", "B", "B", "B", "B"}, run.Printed(), "A prints three lines, B prints five, and the program prints nothing else.")
		assert.Empty(run, run.Stderr(), "Nothing is written to stderr.")
		assert.Equal(run, 0, run.ExitCode, "No goroutine has panicked, so the exit code is 0.")
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends at 5s, when B is done.")
	}
}

// The last to end may be the one that panics.
var late = checker.Given("a run that prints 8 - iter lines, A panicking after its fifth", "run.go",
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
		assert.ElementsMatch(run, []string{"A", "A", "A", "A", "A", "B", "B", "B"}, only(run.Printed(), "A", "B"), "A prints five lines, and B prints three.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "A has lost its way", "The program prints the value that A panicked with.")
		assert.Equal(run, 1, run.ExitCode, "A goroutine has panicked, so the exit code is 1.")
	}
}

// Both may panic, at the same instant, and with an error instead of a string.
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
		assert.Regexp(run, "[AB] has lost its way", strings.Join(run.Printed(), "\n")+run.Stderr(), "The program prints the value that A or B panicked with, or both values.")
		assert.Equal(run, 1, run.ExitCode, "A goroutine has panicked, so the exit code is 1.")
	}
}

// The value may be neither a string nor an error.
var number = checker.Given("A panicking with the number 42", "run.go", `"A has lost its way"`, `42`)

func TestAnyValueMayBePanickedWith(t *testing.T) {
	for run := range checker.Schedules(t, number) {
		assert.Equal(run, 1, run.ExitCode, "A goroutine has panicked, so the exit code is 1.")
		assert.Contains(run, strings.Join(run.Printed(), "\n")+run.Stderr(), "42", "The program prints the value that A panicked with.")
	}
}

// The values of two panics may have different types.
var different = checker.Given("A panicking with the number 42 and B with a string, before their first line", "run.go",
	`time.Sleep(time.Second)
		fmt.Println(name)
		if name == "A" && i == 0 {
			panic("A has lost its way")`,
	`time.Sleep(time.Millisecond)
		if name == "A" {
			panic(42)
		}
		if i == 0 {
			panic(fmt.Sprint(name, " has lost its way"))`)

func TestTheValuesMayHaveDifferentTypes(t *testing.T) {
	for run := range checker.Schedules(t, different) {
		assert.Regexp(run, "42|B has lost its way", strings.Join(run.Printed(), "\n")+run.Stderr(), "The program prints the value that A or B panicked with, or both values.")
		assert.Equal(run, 1, run.ExitCode, "A goroutine has panicked, so the exit code is 1.")
	}
}

// What the goroutines store for main must be synchronized.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, both)
}
