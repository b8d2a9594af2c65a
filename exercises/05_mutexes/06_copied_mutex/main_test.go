package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Four visitors look twenty times at the front page; two look as often at the news,
// and one at the shop.
func TestEveryLookIsCounted(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"/ 80", "/news 40", "/shop 20"}, run.Printed(), "The numbers are those of all visitors together.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Nobody reads a number while another writes it.
func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestVisitorsDoNotQueue(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Millisecond, run.Elapsed, "All visitors are there at the same time.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Who looks at a page may look twice.
var twice = checker.Given("visitors who look twice at everything", "visitors.go", "hit(p)\n\t\t}", "hit(p)\n\t\t\thit(p)\n\t\t}")

func TestASecondLook(t *testing.T) {
	for run := range checker.Schedules(t, twice) {
		assert.Equal(run, []string{"/ 160", "/news 80", "/shop 40"}, run.Printed(), "The numbers are those of all visitors together.")
	}
}

// And who watches the front page may stay until the evening.
var evening = checker.Given("one who watches the front page for an hour", "visitors.go", "last = n\n\t}", `last = n
	}
	time.Sleep(time.Hour)
	if of("/") != 80 {
		panic("in the evening the front page has had 80 looks")
	}`)

func TestTheFrontPageIsWatched(t *testing.T) {
	for run := range checker.Schedules(t, evening) {
		assert.Equal(run, 0, run.ExitCode, "Whoever asks later is told of all looks.")
		assert.Equal(run, time.Hour, run.Elapsed, "The front page is watched while the visitors are there.")
	}
}

// The website may grow.
var grown = checker.Given("a fifth visitor, who finds a page for jobs", "visitors.go", `{[]string{"/"}, 20},`, `{[]string{"/"}, 20}, {[]string{"/", "/jobs", "/news"}, 10},`)

func TestAPageMore(t *testing.T) {
	for run := range checker.Schedules(t, grown) {
		assert.Equal(run, []string{"/ 90", "/jobs 10", "/news 50", "/shop 20"}, run.Printed(), "The numbers are those of all visitors together.")
	}
}
