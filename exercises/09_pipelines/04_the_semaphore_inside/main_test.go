package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// mostOf reads what the program says about its goroutines.
func mostOf(run *checker.Run) int {
	most := -1
	for _, line := range run.Printed() {
		_, _ = fmt.Sscanf(line, "never more than %d goroutines for them", &most)
	}
	return most
}

func TestEveryPictureHasAThumbnail(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "200 thumbnails", "Every picture has its thumbnail.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Four at a time: 200 pictures take 50 seconds, not less and not more.
func TestFourAtATime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 50*time.Second, run.Elapsed, "Four thumbnails are made each second.")
	}
}

// And no crowd of goroutines waits for its turn. (One or two more than four may
// be on their way out or in.)
func TestNoCrowd(t *testing.T) {
	for run := range checker.Schedules(t) {
		most := mostOf(run)
		assert.GreaterOrEqual(run, most, 4, "The program says how many goroutines there were: at least the four that work.")
		assert.LessOrEqual(run, most, 9, "There are never many more goroutines than can work.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// What they were is said by report.
var words = checker.Given("a report in other words", "album.go", `"goroutines for them"`, `"so many goroutines at work"`)

func TestTheReportIsTheGivenOne(t *testing.T) {
	for run := range checker.Schedules(t, words) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "so many goroutines at work", "The report is in its own words.")
	}
}

// Some pictures take longer than others. Then nobody waits for the slowest of four: two
// seconds and a half on average, four at a time, are 125 for 200 pictures.
var uneven = checker.Given("pictures that take one to four seconds", "album.go", "time.Sleep(time.Second)", "time.Sleep(time.Duration(picture%4+1) * time.Second)")

func TestWhoIsDoneTakesTheNext(t *testing.T) {
	for run := range checker.Schedules(t, uneven) {
		assert.Contains(run, run.Printed(), "200 thumbnails", "Every picture has its thumbnail.")
		assert.LessOrEqual(run, run.Elapsed, 130*time.Second, "As long as there are pictures left, four are at work.")
		assert.LessOrEqual(run, mostOf(run), 9, "There are never many more goroutines than can work.")
	}
}

// An album may be larger.
var larger = checker.Given("an album of 1000 pictures", "album.go", "size = 200", "size = 1000")

func TestALargerAlbum(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Contains(run, run.Printed(), "1000 thumbnails", "Every picture has its thumbnail.")
		assert.Equal(run, 250*time.Second, run.Elapsed, "Four thumbnails are made each second.")
		assert.LessOrEqual(run, mostOf(run), 9, "There are never many more goroutines than can work.")
	}
}

// The crowd is counted while it is there, and not only in the end.
var crowded = checker.Given("a machine that has room for nine goroutines", "album.go", "now := int64(runtime.NumGoroutine() - 1); ; {", `now := int64(runtime.NumGoroutine() - 1); ; {
		if now > 9 {
			panic("there is no room for so many goroutines")
		}`)

func TestThereIsRoomForAll(t *testing.T) {
	for run := range checker.Schedules(t, crowded) {
		assert.Contains(run, run.Printed(), "200 thumbnails", "Nine goroutines and fewer make thumbnails of all pictures.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
