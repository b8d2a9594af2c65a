package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Both services are asked at the same time, and a failing one is reported at once.
func TestTheAnswers(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"lamp 20 euros, 3 left"}, run.PrintedAt(2*time.Second), "Both services are asked at the same time.")
		assert.Equal(run, []string{"ghost failed: no price"}, run.PrintedAt(3*time.Second), "A failure is reported as soon as it is known.")
		assert.Equal(run, []string{"chair 20 euros, 3 left"}, run.PrintedAt(5*time.Second), "Whoever asks next is answered.")
		assert.Equal(run, 65*time.Second, run.Elapsed, "The shop stays open for a minute.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A minute later nobody works for an answer that nobody waits for.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Nothing is known about anything.
var ghosts = checker.Given("articles that nobody knows", "services.go", `{"lamp", "ghost", "chair"}`, `{"ghost", "dodo", "ghost"}`)

func TestManyFailures(t *testing.T) {
	for run := range checker.Schedules(t, ghosts) {
		assert.Equal(run, []string{"ghost failed: no price", "dodo failed: no stock", "ghost failed: no price"}, run.Printed(), "Each failure is reported.")
		assert.Equal(run, []string{"ghost failed: no price"}, run.PrintedAt(1*time.Second), "A failure is reported as soon as it is known.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindAfterFailures(t *testing.T) {
	checker.VerifyNoLeaks(t, ghosts)
}

// The prices take longer than the stock, and there is one for the chair only.
var chairs = checker.Given("slow prices, and none but the chair's", "services.go", `	time.Sleep(time.Second)
	if article == "ghost" {`, `	time.Sleep(time.Hour)
	if article != "chair" {`)

func TestSlowPrices(t *testing.T) {
	for run := range checker.Schedules(t, chairs) {
		assert.Equal(run, []string{"lamp failed: no price", "ghost failed: no price", "chair 20 euros, 3 left"}, run.Printed(), "Whichever service is slower, its answer counts.")
		assert.Equal(run, 3*time.Hour+time.Minute, run.Elapsed, "Both services are asked at the same time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehindAfterSlowPrices(t *testing.T) {
	checker.VerifyNoLeaks(t, chairs)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
