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

// Sixty seats, and twelve groups of five: no seat is left.
func TestEverySeatIsCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "0 seats are left", "Sixty seats are taken, and none is left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// There are enough seats for all of the village, and not for those who come by coach.
func TestNobodyGoesHomeInVain(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 12, count(run.Printed(), "a group of 5 sits down"), "Who asks for five while there are five gets them.")
		assert.Equal(run, 4, count(run.Printed(), "a group of 70 goes home"), "There never are seventy.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// On other evenings there are fewer seats.
var small = checker.Given("a cinema of 38 seats", "tills.go", "seats = 60", "seats = 38")

func TestNoSeatIsSoldTwice(t *testing.T) {
	for run := range checker.Schedules(t, small) {
		assert.Equal(run, 7, count(run.Printed(), "a group of 5 sits down"), "Seven groups of five have room in 38 seats.")
		assert.Equal(run, 5, count(run.Printed(), "a group of 5 goes home"), "Five groups find fewer than five.")
		assert.Contains(run, run.Printed(), "3 seats are left", "Seven times five of 38 are taken.")
	}
}

// And on others most come in groups of seven. Eight of those find room, and then
// there are four seats: for the four who come alone, whenever they ask.
var sevens = checker.Given("groups of seven, and four who come alone", "tills.go", "5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 70, 70, 70, 70}",
	"1, 1, 1, 1, "+strings.Repeat("7, ", 30)+"}")

func TestThereIsRoomForFour(t *testing.T) {
	for run := range checker.Schedules(t, sevens) {
		assert.Equal(run, 4, count(run.Printed(), "a group of 1 sits down"), "Nobody goes home for whom there is room.")
		assert.Equal(run, 8, count(run.Printed(), "a group of 7 sits down"), "Eight groups of seven find room, and no more.")
		assert.Contains(run, run.Printed(), "0 seats are left", "Eight times seven and four make sixty.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
