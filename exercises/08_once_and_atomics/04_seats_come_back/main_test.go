package main_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func count(lines []string, line string) int {
	n := 0
	for _, l := range lines {
		if l == line {
			n++
		}
	}
	return n
}

func TestNoSeatComesBack(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "0 seats are left", "Twelve groups of five take all sixty seats.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestAGroupGoesHomeOnlyIfSeatsAreMissing(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 12, count(run.Printed(), "a group of 5 sits down"), "Every group of five gets its seats, because there are enough for all twelve.")
		assert.Equal(run, 4, count(run.Printed(), "a group of 70 goes home"), "Every group of seventy goes home, because there are only sixty seats.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var small = checker.Given("a cinema of 38 seats", "tills.go", "seats = 60", "seats = 38")

func TestNoSeatIsSoldTwice(t *testing.T) {
	for run := range checker.Schedules(t, small) {
		assert.Equal(run, 7, count(run.Printed(), "a group of 5 sits down"), "Of 38 seats, seven groups of five take 35.")
		assert.Equal(run, 5, count(run.Printed(), "a group of 5 goes home"), "The other five groups of five find only three seats.")
		assert.Contains(run, run.Printed(), "3 seats are left", "Of 38 seats, 35 are taken.")
	}
}

// Eight groups of seven take 56 seats, and the other groups of seven find too few. The
// four seats that remain are enough for the four groups of one, whenever they ask.
var sevens = checker.Given("groups of seven, and four groups of one", "tills.go", "5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 70, 70, 70, 70}",
	"1, 1, 1, 1, "+strings.Repeat("7, ", 30)+"}")

func TestSmallGroupsGetTheLastSeats(t *testing.T) {
	for run := range checker.Schedules(t, sevens) {
		assert.Equal(run, 4, count(run.Printed(), "a group of 1 sits down"), "Every group of one gets its seat, because one is always left for it.")
		assert.Equal(run, 8, count(run.Printed(), "a group of 7 sits down"), "Eight groups of seven get their seats. After that, fewer than seven are left.")
		assert.Contains(run, run.Printed(), "0 seats are left", "Eight groups of seven and four groups of one take all sixty seats.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
