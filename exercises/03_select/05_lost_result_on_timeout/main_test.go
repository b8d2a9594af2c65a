package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Two shops do not answer within two seconds, three do after one and a half.
func TestWhoAnswersInTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"slow ?", "near n99", "late ?", "far f99", "good g99"}, run.Printed(), "Each shop has two seconds.")
		assert.Equal(run, 8500*time.Millisecond, run.Elapsed, "Nobody waits for a shop longer than that.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// By then even the slow shops have answered, and nobody is left.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Some shops know their prices by heart.
var atOnce = checker.Given("shops that answer at once", "shops.go", "usual = 1500 * time.Millisecond", "usual = 0")

func TestShopsThatAnswerAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Equal(run, []string{"slow ?", "near n99", "late ?", "far f99", "good g99"}, run.Printed(), "Whoever answers at once is heard.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "Nobody waits for a shop longer than two seconds.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Another shop has become slow.
var farther = checker.Given("a shop more that is late", "shops.go", `case "late":`, `case "late", "far":`)

func TestAnotherSlowShop(t *testing.T) {
	for run := range checker.Schedules(t, farther) {
		assert.Equal(run, []string{"slow ?", "near n99", "late ?", "far ?", "good g99"}, run.Printed(), "Each shop has two seconds.")
		assert.Equal(run, 9*time.Second, run.Elapsed, "Nobody waits for a shop longer than that.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
