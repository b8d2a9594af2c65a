package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four visitors visit the front page twenty times each. Two of them visit the news as
// often, and one the shop.
func TestEveryVisitIsCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"/ 80", "/news 40", "/shop 20"}, run.Printed(), "Each page is printed with the number of its visits.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestVisitorsBrowseAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Millisecond, run.Elapsed, "All visitors browse at the same time, so the program ends at 1ms.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Each page is visited twice in a row.
var twice = checker.Given("visitors who visit each page twice in a row", "visitors.go", "hit(p)\n\t\t}", "hit(p)\n\t\t\thit(p)\n\t\t}")

func TestTwoVisitsInARow(t *testing.T) {
	for run := range checker.Schedules(t, twice) {
		assert.Equal(run, []string{"/ 160", "/news 80", "/shop 40"}, run.Printed(), "Each page is printed with the number of its visits.")
	}
}

// watch asks again an hour later.
var evening = checker.Given("a watch that asks again an hour later", "visitors.go", "last = n\n\t}", `last = n
	}
	time.Sleep(time.Hour)
	if of("/") != 80 {
		panic("an hour later the count of the front page is not 80")
	}`)

func TestWatchSeesTheCounts(t *testing.T) {
	for run := range checker.Schedules(t, evening) {
		assert.Equal(run, 0, run.ExitCode, "An hour later, of returns the full count.")
		assert.Equal(run, time.Hour, run.Elapsed, "watch is called while the visitors browse, and ends at 1h.")
	}
}

// There are one more visitor and one more page.
var grown = checker.Given("a fifth visitor and a new page", "visitors.go", `{[]string{"/"}, 20},`, `{[]string{"/"}, 20}, {[]string{"/", "/jobs", "/news"}, 10},`)

func TestANewPage(t *testing.T) {
	for run := range checker.Schedules(t, grown) {
		assert.Equal(run, []string{"/ 90", "/jobs 10", "/news 50", "/shop 20"}, run.Printed(), "Each page is printed with the number of its visits.")
	}
}
