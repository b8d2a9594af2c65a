package main_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

var bids = []int{100, 110, 104, 96, 97, 120, 90, 103}

func lines(bid, spread int) []string {
	var all []string
	for _, reader := range []string{"Ada", "Ben", "Cem"} {
		all = append(all, fmt.Sprintf("%s: %d to %d", reader, bid, bid+spread))
	}
	return all
}

// While a price is published a reader sees the old one or the new one, whole.
func TestNoMixedPrices(t *testing.T) {
	for run := range checker.Schedules(t) {
		for i := 1; i < len(bids); i++ {
			shown := run.PrintedAt(time.Duration(i) * time.Second)
			assert.Len(run, shown, 3, "Three readers look every second.")
			assert.Subset(run, append(lines(bids[i-1], 2), lines(bids[i], 2)...), shown, "What is shown was published so: both numbers belong together.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Between two seconds the price that holds is shown, and no other.
func TestTheLatestPrice(t *testing.T) {
	for run := range checker.Schedules(t) {
		for i, bid := range bids {
			assert.ElementsMatch(run, lines(bid, 2), run.PrintedAt(time.Duration(i)*time.Second+time.Second/2), "Half a second later everybody sees the price published last.")
		}
		assert.Equal(run, 7500*time.Millisecond, run.Elapsed, "Nobody waits for anybody.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// On nervous days dealers want more, and not always as much more.
var nervous = checker.Given("a spread that varies", "market.go", "publish(bid, bid+spread)", "publish(bid, bid+spread+bid%10)")

func TestNervousDay(t *testing.T) {
	for run := range checker.Schedules(t, nervous) {
		for i, bid := range bids[1:] {
			assert.ElementsMatch(run, lines(bid, 2+bid%10), run.PrintedAt(time.Duration(i+1)*time.Second+time.Second/2), "The ask is what was published.")
		}
	}
}

var fast = checker.Given("a market in milliseconds", "market.go", "second = time.Second", "second = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, fast)
}
