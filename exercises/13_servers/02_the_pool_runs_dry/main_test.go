package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Ten questions, four of which nobody understands, and three connections.
func TestEveryQuestionIsAnswered(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"q1 yes", "q2 yes", "q3 yes", "q4 yes", "q5 yes", "q6 yes",
			"bad1 failed: nobody understands that", "bad2 failed: nobody understands that",
			"bad3 failed: nobody understands that", "bad4 failed: nobody understands that",
			"all answered",
		}, run.Printed(), "Every question has its answer, or the reason why there is none.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Three at a time: ten questions take four seconds.
func TestThreeAtATime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 4*time.Second, run.Elapsed, "All three connections are in use to the end.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A query may even panic.
var worse = checker.Given("a database that panics at what it does not understand", "database.go", `return "", errors.New("nobody understands that")`, `panic(errors.New("the database is upset"))`)

func TestAPanicIsNotHidden(t *testing.T) {
	for run := range checker.Schedules(t, worse) {
		told := run.Stderr() + strings.Join(run.Printed(), "\n")
		assert.Contains(run, told, "the database is upset", "What went wrong is told.")
		assert.NotContains(run, told, "deadlock", "Nobody waits for a connection that was lost in a panic.")
	}
}

// The three connections last: none is thrown away for a new one.
var counted = checker.Given("connections that are counted", "database.go", "	return &conn{}\n", "	println(\"connected\")\n\treturn &conn{}\n")

func TestThreeConnectionsAreEnough(t *testing.T) {
	for run := range checker.Schedules(t, counted) {
		assert.Equal(run, 3, strings.Count(run.Stderr(), "connected"), "Three connections are opened, and used to the end.")
	}
}

// And nobody may understand anything.
var dull = checker.Given("a database that understands nothing", "database.go", "question[0] == 'b'", "question[0] > 0")

func TestNothingIsUnderstood(t *testing.T) {
	for run := range checker.Schedules(t, dull) {
		assert.Len(run, run.Printed(), 11, "Every question has the reason why there is no answer, and then all are answered.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "All three connections are in use to the end.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
