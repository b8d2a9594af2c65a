package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A and B start together. A prints once, B five times, once a second.
func TestBothFinish(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second), "After one second A and B have each printed a line, in either order.")
		assert.Equal(run, []string{"B", "B", "B", "B"}, run.PrintedAfter(1*time.Second), "Then B prints its other four.")
	}
}

// Running together they need as long as the longer one, five seconds. One
// after the other would be six, and waiting by guesswork some other time.
func TestTheyRunTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 5*time.Second, run.Elapsed, "The program ends when the longer one is done.")
	}
}

func TestMainReturns(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// run may be slower, and not by whole seconds: whoever only looks from time to
// time whether they are done comes too late.
var slow = checker.Given("a slower run: two seconds a line for A, three for B, and a microsecond", "run.go",
	"time.Sleep(time.Second)", `time.Sleep(map[string]time.Duration{"A": 2, "B": 3}[name]*time.Second + time.Microsecond)`)

func TestMainDoesNotGuessHowLong(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"A", "B", "B", "B", "B", "B"}, run.Printed())
		assert.Equal(run, 15*time.Second+5*time.Microsecond, run.Elapsed, "The program ends when the longer one is done.")
	}
}

// The lines come from run, whatever run prints.
var polite = checker.Given("a run that prints whole sentences", "run.go", "fmt.Println(name)", `fmt.Println("This is", name)`)

func TestRunDoesThePrinting(t *testing.T) {
	for run := range checker.Schedules(t, polite) {
		assert.ElementsMatch(run, []string{"This is A", "This is B"}, run.PrintedAt(1*time.Second))
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
