package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The server does not answer. After twenty seconds nobody waits any longer.
func TestItGivesUpInTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.LessOrEqual(run, run.Elapsed, 20*time.Second, "Nobody waits for longer than twenty seconds.")
		assert.Equal(run, 1, run.ExitCode, "There is no news, so the exit code is 1.")
		assert.Contains(run, run.Stderr(), "no news:", "stderr says that there is none.")
	}
}

// It asks at once, and then after 1, 2, 4 and 8 seconds: at 0, 1, 3, 7 and 15.
func TestItAsksLessAndLessOften(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Len(run, run.Printed(), 5, "The server is asked five times.")
		for _, at := range []time.Duration{0, 1, 3, 7, 15} {
			assert.Equal(run, []string{"asking"}, run.PrintedAt(at*time.Second), "The pause is twice as long each time.")
		}
	}
}

// Every answer may take a while. So it is not the number of questions that counts.
var slow = checker.Given("a server that thinks for two seconds", "server.go", "thinks = 0", "thinks = 2")

func TestASlowServer(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.Len(run, run.Printed(), 4, "The server is asked four times.")
		for _, at := range []time.Duration{0, 3, 7, 13} {
			assert.Equal(run, []string{"asking"}, run.PrintedAt(at*time.Second), "The pause is twice as long each time.")
		}
		assert.LessOrEqual(run, run.Elapsed, 20*time.Second, "Nobody waits for longer than twenty seconds.")
		assert.Equal(run, 1, run.ExitCode, "There is no news, so the exit code is 1.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The server may come to itself.
var third = checker.Given("a server that answers the third time", "server.go", "deaf = 100", "deaf = 2")

func TestTheNewsIsTold(t *testing.T) {
	for run := range checker.Schedules(t, third) {
		assert.Equal(run, []string{"asking", "asking", "asking", "the news"}, run.Printed(), "The third time there is an answer.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The answer is not waited for any longer.")
		assert.Equal(run, 0, run.ExitCode, "There is news, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
