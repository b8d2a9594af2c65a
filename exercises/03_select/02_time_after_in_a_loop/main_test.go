package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// An answer comes every four seconds: two are in time.
func TestTimeIsUp(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ann"}, run.PrintedAt(4*time.Second), "An answer is shown when it comes.")
		assert.Equal(run, []string{"Ann", "Bo", "time is up, answers: 2"}, run.Printed(), "Whoever answers later than ten seconds after the question is too late.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "Time is up ten seconds after the question.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Quick players.
var quick = checker.Given("quick players", "players.go", "thinking = 4 * time.Second", "thinking = 1100 * time.Millisecond")

func TestQuickPlayers(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"Ann", "Bo", "Cy", "Di", "Ed", "time is up, answers: 5"}, run.Printed(), "All answers are in time.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "Time is up ten seconds after the question.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Nobody knows the answer.
var hard = checker.Given("a hard question", "players.go", "thinking = 4 * time.Second", "thinking = time.Minute")

func TestAHardQuestion(t *testing.T) {
	for run := range checker.Schedules(t, hard) {
		assert.Equal(run, []string{"time is up, answers: 0"}, run.Printed(), "Nobody answers in time.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "Time is up ten seconds after the question.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
