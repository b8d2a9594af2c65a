package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The card for the lamp is refused, the vase is out of stock, and for the coat both is true:
// then one reason is enough.
func TestFailedOrdersAreReported(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		if assert.GreaterOrEqual(run, len(lines), 4, "For each order, the shop prints that it is ordered or that it failed.") {
			assert.Equal(run, []string{"book ordered", "lamp failed: card refused", "vase failed: out of stock"}, lines[:3], "An order fails if charging or reserving fails.")
			assert.True(run, strings.HasPrefix(lines[3], "coat failed: "), "An order fails if both charging and reserving fail.")
		}
		assert.Equal(run, 8*time.Second, run.Elapsed, "Charging and reserving happen at the same time, and both are done before the next order, so four orders take 8s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// Charging takes three units, and reserving two.
var slow = checker.Given("cards that take longer than the stock", "shop.go", "	time.Sleep(unit)", "	time.Sleep(3 * unit)")

func TestSlowCardsAreReported(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		lines := run.Printed()
		if assert.GreaterOrEqual(run, len(lines), 4, "For each order, the shop prints that it is ordered or that it failed.") {
			assert.Equal(run, []string{"book ordered", "lamp failed: card refused", "vase failed: out of stock"}, lines[:3], "An order fails if charging or reserving fails.")
		}
		assert.Equal(run, 12*time.Second, run.Elapsed, "Charging and reserving happen at the same time, and both are done before the next order, so four orders take 12s.")
	}
}

// Another article is out of stock, and that error has another type.
var tomorrow = checker.Given("books that are out of stock", "shop.go", `if order == "vase" || order == "coat" {
		return errors.New("out of stock")`, `if order == "book" || order == "coat" {
		return errors.Join(errors.New("out of stock"))`)

func TestOtherErrorsAreReported(t *testing.T) {
	for run := range checker.Schedules(t, tomorrow) {
		lines := run.Printed()
		if assert.GreaterOrEqual(run, len(lines), 4, "For each order, the shop prints that it is ordered or that it failed.") {
			assert.Equal(run, []string{"book failed: out of stock", "lamp failed: card refused", "vase ordered"}, lines[:3], "An order fails if charging or reserving fails.")
			assert.True(run, strings.HasPrefix(lines[3], "coat failed: "), "An order fails if both charging and reserving fail.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
