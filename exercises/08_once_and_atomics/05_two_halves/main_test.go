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

// At each full second a price is published while the readers read: they may see the old
// price or the new one.
func TestBothNumbersBelongTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		for i := 1; i < len(bids); i++ {
			shown := run.PrintedAt(time.Duration(i) * time.Second)
			assert.Len(run, shown, 3, "Three readers read a price every second.")
			assert.Subset(run, append(lines(bids[i-1], 2), lines(bids[i], 2)...), shown, "Both numbers of a line were published together.")
		}
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestReadersSeeTheLatestPrice(t *testing.T) {
	for run := range checker.Schedules(t) {
		for i, bid := range bids {
			assert.ElementsMatch(run, lines(bid, 2), run.PrintedAt(time.Duration(i)*time.Second+time.Second/2), "Half a second after a price was published, all readers see this price.")
		}
		assert.Equal(run, 7500*time.Millisecond, run.Elapsed, "The readers never wait, so the day takes 7.5s.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var nervous = checker.Given("an ask that is 2 to 9 higher than the bid", "market.go", "publish(bid, bid+spread)", "publish(bid, bid+spread+bid%10)")

func TestAnotherSpread(t *testing.T) {
	for run := range checker.Schedules(t, nervous) {
		for i, bid := range bids[1:] {
			assert.ElementsMatch(run, lines(bid, 2+bid%10), run.PrintedAt(time.Duration(i+1)*time.Second+time.Second/2), "The ask is the one that was published, not one that the program has computed.")
		}
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
