package main_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// mostOf returns the number of goroutines that the program reports.
func mostOf(run *checker.Run) int {
	most := -1
	for _, line := range run.Printed() {
		_, _ = fmt.Sscanf(line, "never more than %d goroutines for them", &most)
	}
	return most
}

func TestEveryPictureHasAThumbnail(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Contains(run, run.Printed(), "200 thumbnails", "Every picture gets a thumbnail.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestFourThumbnailsAtATime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 50*time.Second, run.Elapsed, "Four thumbnails are made per second, so 200 take 50s.")
	}
}

// Besides the four that work, a few goroutines may be starting or returning.
func TestFewGoroutines(t *testing.T) {
	for run := range checker.Schedules(t) {
		most := mostOf(run)
		assert.GreaterOrEqual(run, most, 4, "The report counts at least the four goroutines that work.")
		assert.LessOrEqual(run, most, 9, "There are never more than nine goroutines besides main.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var words = checker.Given("another report", "album.go", `"goroutines for them"`, `"so many goroutines at work"`)

func TestMainCallsReport(t *testing.T) {
	for run := range checker.Schedules(t, words) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "so many goroutines at work", "main calls report at the end.")
	}
}

// 200 pictures take 2.5s on average. Four at a time, they take 125s.
var uneven = checker.Given("pictures that take one to four seconds", "album.go", "time.Sleep(time.Second)", "time.Sleep(time.Duration(picture%4+1) * time.Second)")

func TestPicturesThatTakeLonger(t *testing.T) {
	for run := range checker.Schedules(t, uneven) {
		assert.Contains(run, run.Printed(), "200 thumbnails", "Every picture gets a thumbnail.")
		assert.LessOrEqual(run, run.Elapsed, 130*time.Second, "As long as pictures are left, four thumbnails are being made, so all take about 125s, at most 130s.")
		assert.LessOrEqual(run, mostOf(run), 9, "There are never more than nine goroutines besides main.")
	}
}

var larger = checker.Given("an album of 1000 pictures", "album.go", "size = 200", "size = 1000")

func TestALargerAlbum(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Contains(run, run.Printed(), "1000 thumbnails", "Every picture gets a thumbnail.")
		assert.Equal(run, 250*time.Second, run.Elapsed, "Four thumbnails are made per second, so 1000 take 250s.")
		assert.LessOrEqual(run, mostOf(run), 9, "There are never more than nine goroutines besides main.")
	}
}

// Here, the goroutines are counted while they run.
var crowded = checker.Given("a limit of nine goroutines", "album.go", "now := int64(runtime.NumGoroutine() - 1); ; {", `now := int64(runtime.NumGoroutine() - 1); ; {
		if now > 9 {
			panic("there are more than nine goroutines")
		}`)

func TestNeverMoreThanNineGoroutines(t *testing.T) {
	for run := range checker.Schedules(t, crowded) {
		assert.Contains(run, run.Printed(), "200 thumbnails", "At most nine goroutines make the thumbnails of all pictures.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
