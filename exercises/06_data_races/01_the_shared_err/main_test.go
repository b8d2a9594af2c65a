package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The lamp's card is refused, the vase is out of stock, and the coat is both: for that, one
// reason will do.
func TestTheOrders(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		if assert.GreaterOrEqual(run, len(lines), 4, "Each order is ordered, or has failed.") {
			assert.Equal(run, []string{"book ordered", "lamp failed: card refused", "vase failed: out of stock"}, lines[:3], "An order in which something fails has failed.")
			assert.True(run, strings.HasPrefix(lines[3], "coat failed: "), "An order in which everything fails has failed, too.")
		}
		assert.Equal(run, 8*time.Second, run.Elapsed, "Charging and reserving happen at the same time, and an order is over when both are.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A quick shop, so that the race detector need not wait.
var quick = checker.Given("a quick shop", "shop.go", "unit = time.Second", "unit = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

// Charging takes longer than reserving.
var slow = checker.Given("slow cards", "shop.go", "	time.Sleep(unit)", "	time.Sleep(3 * unit)")

func TestSlowCards(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		lines := run.Printed()
		if assert.GreaterOrEqual(run, len(lines), 4, "Each order is ordered, or has failed.") {
			assert.Equal(run, []string{"book ordered", "lamp failed: card refused", "vase failed: out of stock"}, lines[:3], "An order in which something fails has failed.")
		}
		assert.Equal(run, 12*time.Second, run.Elapsed, "Charging and reserving happen at the same time, and an order is over when both are.")
	}
}

// Tomorrow it is the books that are out of stock. Their error is of another type.
var tomorrow = checker.Given("no books in stock", "shop.go", `if order == "vase" || order == "coat" {
		return errors.New("out of stock")`, `if order == "book" || order == "coat" {
		return errors.Join(errors.New("out of stock"))`)

func TestTomorrow(t *testing.T) {
	for run := range checker.Schedules(t, tomorrow) {
		lines := run.Printed()
		if assert.GreaterOrEqual(run, len(lines), 4, "Each order is ordered, or has failed.") {
			assert.Equal(run, []string{"book failed: out of stock", "lamp failed: card refused", "vase ordered"}, lines[:3], "An order in which something fails has failed.")
			assert.True(run, strings.HasPrefix(lines[3], "coat failed: "), "An order in which everything fails has failed, too.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
