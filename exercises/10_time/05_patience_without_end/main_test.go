package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The server never answers.
func TestItGivesUpInTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.LessOrEqual(run, run.Elapsed, 20*time.Second, "The program ends by 20s.")
		assert.Equal(run, 1, run.ExitCode, "There is no news, so the exit code is 1.")
		assert.Contains(run, run.Stderr(), "no news:", "stderr says that there is no news.")
	}
}

// The pauses are 1, 2, 4 and 8 seconds, so the questions come at 0s, 1s, 3s, 7s and
// 15s.
func TestItAsksLessAndLessOften(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Len(run, run.Printed(), 5, "The program asks five times.")
		for _, at := range []time.Duration{0, 1, 3, 7, 15} {
			assert.Equal(run, []string{"asking"}, run.PrintedAt(at*time.Second), "At %ds the program asks, because each pause is twice as long as the last.", at)
		}
	}
}

// A question may take some time. The pause begins when it is over.
var slow = checker.Given("a server that needs two seconds for a question", "server.go", "thinks = 0", "thinks = 2")

func TestASlowServer(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Len(run, run.Printed(), 4, "The program asks four times.")
		for _, at := range []time.Duration{0, 3, 7, 13} {
			assert.Equal(run, []string{"asking"}, run.PrintedAt(at*time.Second), "At %ds the program asks, because each pause is twice as long as the last.", at)
		}
		assert.LessOrEqual(run, run.Elapsed, 20*time.Second, "The program ends by 20s.")
		assert.Equal(run, 1, run.ExitCode, "There is no news, so the exit code is 1.")
		assert.Contains(run, run.Stderr(), "no news:", "stderr says that there is no news.")
	}
}

// The server may answer the first question, or a later one.
var (
	first = checker.Given("a server that answers the first question", "server.go", "deaf = 100", "deaf = 0")
	third = checker.Given("a server that answers the third question", "server.go", "deaf = 100", "deaf = 2")
)

func TestTheNewsIsPrinted(t *testing.T) {
	for run := range checker.Schedules(t, third) {
		assert.Equal(run, []string{"asking", "asking", "asking", "the news"}, run.Printed(), "The server answers the third question, and the program prints the answer.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends at 3s, as soon as it has the answer.")
		assert.Equal(run, 0, run.ExitCode, "There is news, so the exit code is 0.")
		assert.NotContains(run, run.Stderr(), "no news:", "There is news, so stderr doesn't say otherwise.")
	}
}

func TestTheNewsAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, first) {
		assert.Equal(run, []string{"asking", "the news"}, run.Printed(), "The server answers the first question, and the program prints the answer.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, as soon as it has the answer.")
		assert.Equal(run, 0, run.ExitCode, "There is news, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
	checker.VerifyNoLeaks(t, third)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
