package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// There are three connections and ten questions. The database can't answer four of them.
func TestEveryQuestionIsAnswered(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{
			"q1 yes", "q2 yes", "q3 yes", "q4 yes", "q5 yes", "q6 yes",
			"bad1 failed: this question makes no sense", "bad2 failed: this question makes no sense",
			"bad3 failed: this question makes no sense", "bad4 failed: this question makes no sense",
			"all answered",
		}, lines, "For every question the program prints the answer or the error.")
		assert.Equal(run, []string{"all answered"}, lines[max(0, len(lines)-1):], "The last line comes after all answers.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// With three questions at a time, ten questions take four seconds.
func TestThreeAtATime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends at 4s, because all three connections are in use to the end.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A query may even panic.
var worse = checker.Given("a database that panics instead of returning an error", "database.go", `return "", errors.New("this question makes no sense")`, `panic(errors.New("the database is upset"))`)

func TestAPanicIsReported(t *testing.T) {
	for run := range checker.Schedules(t, worse) {
		told := run.Stderr() + strings.Join(run.Printed(), "\n")
		assert.Contains(run, told, "the database is upset", "The program prints the panic's value, or dies of the panic.")
		assert.NotContains(run, told, "deadlock", "The program doesn't block, even if a query panics.")
	}
}

// The connections are used again: none is replaced by a new one.
var counted = checker.Given("connections that are counted", "database.go", "	return &conn{}\n", "	println(\"connected\")\n\treturn &conn{}\n")

func TestThreeConnectionsAreEnough(t *testing.T) {
	for run := range checker.Schedules(t, counted) {
		assert.Equal(run, 3, strings.Count(run.Stderr(), "connected"), "The program opens exactly three connections, and uses them to the end.")
	}
}

// The database may be unable to answer any question.
var dull = checker.Given("a database that can't answer any question", "database.go", "question[0] == 'b'", "question[0] > 0")

func TestNoQuestionCanBeAnswered(t *testing.T) {
	for run := range checker.Schedules(t, dull) {
		assert.Len(run, run.Printed(), 11, "For every question the program prints the error, and then the last line.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends at 4s, because all three connections are in use to the end.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
