package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Two shops don't answer within 2s. The other three answer after 1.5s.
func TestEachShopHasTwoSeconds(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"slow ?", "near n99", "late ?", "far f99", "good g99"}, run.Printed(), "The price of a shop is printed if it comes within 2s, and ? otherwise.")
		assert.Equal(run, 8500*time.Millisecond, run.Elapsed, "The program ends at 8.5s: two shops take the full 2s, and three take 1.5s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// At the end of the program, even the slow shops have answered.
func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Some shops may answer at once.
var atOnce = checker.Given("shops that answer at once", "shops.go", "usual = 1500 * time.Millisecond", "usual = 0")

func TestShopsThatAnswerAtOnce(t *testing.T) {
	for run := range checker.Schedules(t, atOnce) {
		assert.Equal(run, []string{"slow ?", "near n99", "late ?", "far f99", "good g99"}, run.Printed(), "The price of a shop is printed, even if it comes at once.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The program ends at 4s: two shops take the full 2s, and three take no time.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// Another shop may be slow.
var farther = checker.Given("far taking as long as late: 3s", "shops.go", `case "late":`, `case "late", "far":`)

func TestAnotherSlowShop(t *testing.T) {
	for run := range checker.Schedules(t, farther) {
		assert.Equal(run, []string{"slow ?", "near n99", "late ?", "far ?", "good g99"}, run.Printed(), "The price of a shop is printed if it comes within 2s, and ? otherwise.")
		assert.Equal(run, 9*time.Second, run.Elapsed, "The program ends at 9s: three shops take the full 2s, and two take 1.5s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
