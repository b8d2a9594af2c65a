package main_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// at is an instant in tenths of a second.
type at = map[int][]string

// check compares what is printed with what should be, instant by instant.
func check(run *checker.Run, want at) {
	lines := 0
	for _, tenths := range slices.Sorted(maps.Keys(want)) {
		when := time.Duration(tenths) * time.Second / 10
		if !assert.ElementsMatch(run, want[tenths], run.PrintedAt(when), "At %v.", when) {
			return // what comes later follows from it
		}
		lines += len(want[tenths])
	}
	assert.Len(run, run.Printed(), lines, "Nothing else is asked or said.")
	assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
}

// A day at the office.
func TestADay(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, at{
			0:   {"asked for EUR"}, // once, for both
			10:  {"Ann hears: EUR no. 1", "Bob hears: EUR no. 1", "asked for USD"},
			20:  {"Cy hears: USD no. 1"},
			32:  {"Dee hears: EUR no. 1"}, // at once: it is known
			50:  {"asked for GBP"},
			55:  {"Eve has left"}, // and the question goes on
			60:  {"Fay hears: GBP no. 1", "Gil hears: GBP no. 1"},
			70:  {"asked for XXX"},
			80:  {"Gus hears: no such currency"},
			81:  {"asked for XXX"}, // perhaps there is one now
			91:  {"Hal hears: no such currency"},
			109: {"Ida hears: EUR no. 1"}, // known since 1.0 s, and valid for ten
			115: {"asked for EUR"},
			120: {"Kim has left"},
			125: {"Joe hears: EUR no. 2"},
			145: {"asked for CHF"},
			149: {"Pia hears: EUR no. 2"}, // it is known, whoever else waits for a turn
			151: {"Ola has left"},         // before there was a turn
			155: {"Lea hears: CHF no. 1", "asked for SEK"},
			165: {"Max hears: SEK no. 1", "asked for NOK"},
			175: {"Noa hears: NOK no. 1", "asked for JPY"},
			185: {"Quy hears: JPY no. 1"},
		})
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The bank is slow: others may be asked for while it thinks. And it has other rules.
var slow = checker.Given("a slow bank with other rules", "bank.go",
	`	every = unit      // a question may begin so long after the one before began
	valid = 10 * unit // how long a rate holds, from the moment at which it is known
	takes = unit `, `	every = 2 * unit
	valid = 8 * unit
	takes = 3 * unit `)

func TestASlowBank(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		check(run, at{
			0:   {"asked for EUR"},
			20:  {"asked for USD"},
			30:  {"Ann hears: EUR no. 1", "Bob hears: EUR no. 1"},
			32:  {"Dee hears: EUR no. 1"},
			50:  {"Cy hears: USD no. 1", "asked for GBP"},
			55:  {"Eve has left"},
			70:  {"asked for XXX"},
			80:  {"Fay hears: GBP no. 1", "Gil hears: GBP no. 1"},
			100: {"Gus hears: no such currency", "Hal hears: no such currency"},
			109: {"Ida hears: EUR no. 1"}, // known since 3.0 s, and valid for eight
			115: {"asked for EUR"},
			120: {"Kim has left"},
			145: {"Joe hears: EUR no. 2", "asked for CHF"},
			149: {"Pia hears: EUR no. 2"},
			151: {"Ola has left"},
			165: {"asked for SEK"},
			175: {"Lea hears: CHF no. 1"},
			185: {"asked for NOK"},
			195: {"Max hears: SEK no. 1"},
			205: {"asked for JPY"},
			215: {"Noa hears: NOK no. 1"},
			235: {"Quy hears: JPY no. 1"},
		})
	}
}

// A day in a few milliseconds, so that the race detector need not wait.
var short = checker.Given("a short day", "bank.go", "unit  = time.Second", "unit  = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, short)
}
