package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Both services are asked at the same time, and a missing price is reported at once.
func TestAnswersArriveInTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"lamp 20 euros, 3 left"}, run.PrintedAt(2*time.Second), "Both services are asked at the same time, so the lamp's answer is printed at 2s.")
		assert.Equal(run, []string{"ghost failed: no price"}, run.PrintedAt(3*time.Second), "A missing price is reported as soon as it is known, at 3s.")
		assert.Equal(run, []string{"chair 20 euros, 3 left"}, run.PrintedAt(5*time.Second), "The next question is answered, at 5s.")
		assert.Equal(run, 65*time.Second, run.Elapsed, "The shop stays open for a minute after the last answer, until 65s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A minute after the last answer every goroutine has ended.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Each article lacks its price or its stock.
var ghosts = checker.Given("articles without a price or a stock", "services.go", `{"lamp", "ghost", "chair"}`, `{"ghost", "dodo", "ghost"}`)

func TestEveryFailureIsReported(t *testing.T) {
	for run := range checker.Schedules(t, ghosts) {
		assert.Equal(run, []string{"ghost failed: no price", "dodo failed: no stock", "ghost failed: no price"}, run.Printed(), "Each failure is reported, in the order of the articles.")
		assert.Equal(run, []string{"ghost failed: no price"}, run.PrintedAt(1*time.Second), "A missing price is reported as soon as it is known, at 1s.")
		assert.Equal(run, []string{"dodo failed: no stock"}, run.PrintedAt(3*time.Second), "A missing stock is reported as soon as it is known, at 3s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksAfterFailures(t *testing.T) {
	checker.VerifyNoLeaks(t, ghosts)
}

// A price takes longer than the stock, and only the chair has one.
var chairs = checker.Given("slow prices, and a price for the chair only", "services.go", `	time.Sleep(time.Second)
	if article == "ghost" {`, `	time.Sleep(time.Hour)
	if article != "chair" {`)

func TestSlowPricesAreReported(t *testing.T) {
	for run := range checker.Schedules(t, chairs) {
		assert.Equal(run, []string{"lamp failed: no price", "ghost failed: no price", "chair 20 euros, 3 left"}, run.Printed(), "Each answer is printed, whichever service is slower.")
		assert.Equal(run, 3*time.Hour+time.Minute, run.Elapsed, "Both services are asked at the same time, so the three answers take three hours.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaksAfterSlowPrices(t *testing.T) {
	checker.VerifyNoLeaks(t, chairs)
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
