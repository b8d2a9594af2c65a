package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// An answer comes every 4s, so two are in time.
func TestTimeIsUp(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"Ann"}, run.PrintedAt(4*time.Second), "At 4s, the first answer is printed, because it comes then.")
		assert.Equal(run, []string{"Ann", "Bo", "time is up, answers: 2"}, run.Printed(), "The answers of the first 10s are printed, and then their number.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The program ends at 10s, when the time is up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// All players may answer in time.
var quick = checker.Given("players who answer every 1.1s", "players.go", "thinking = 4 * time.Second", "thinking = 1100 * time.Millisecond")

func TestQuickPlayers(t *testing.T) {
	for run := range checker.Schedules(t, quick) {
		assert.Equal(run, []string{"Ann"}, run.PrintedAt(1100*time.Millisecond), "At 1.1s, the first answer is printed, because it comes then.")
		assert.Equal(run, []string{"Ed"}, run.PrintedAt(5500*time.Millisecond), "At 5.5s, the last answer is printed, because it comes then.")
		assert.Equal(run, []string{"Ann", "Bo", "Cy", "Di", "Ed", "time is up, answers: 5"}, run.Printed(), "All answers are printed, and then their number.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The program ends at 10s, when the time is up.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// No answer may come in time.
var hard = checker.Given("players who take a minute", "players.go", "thinking = 4 * time.Second", "thinking = time.Minute")

func TestAHardQuestion(t *testing.T) {
	for run := range checker.Schedules(t, hard) {
		assert.Equal(run, []string{"time is up, answers: 0"}, run.Printed(), "No answer is printed, and then their number.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The program ends at 10s, when the time is up.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
