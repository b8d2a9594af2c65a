package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The red button is pressed during the third job: that one is finished, and no
// other begins.
func TestTheRedButton(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"job 1", "job 2", "job 3", "done: 3 waiting: 5"}, run.Printed(), "After the red button is pressed, no job begins.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends at 3s, when the job at hand is finished.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The button may not be pressed in time.
var calm = checker.Given("a red button that is pressed at 1h", "copier.go", "pressed = 2500 * time.Millisecond", "pressed = time.Hour")

func TestAllJobsAreDone(t *testing.T) {
	for run := range checker.Schedules(t, calm) {
		assert.Equal(run, []string{"job 1", "job 2", "job 3", "job 4", "job 5", "job 6", "job 7", "job 8", "done: 8 waiting: 0"}, run.Printed(), "All jobs are done.")
		assert.Equal(run, 8*time.Second, run.Elapsed, "The program ends at 8s, when all jobs are done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// The button may be pressed later.
var later = checker.Given("a red button that is pressed at 5.5s", "copier.go", "pressed = 2500 * time.Millisecond", "pressed = 5500 * time.Millisecond")

func TestTheButtonIsPressedLater(t *testing.T) {
	for run := range checker.Schedules(t, later) {
		assert.Len(run, run.Printed(), 7, "Six jobs begin before the red button is pressed, and none after it.")
		assert.Contains(run, run.Printed(), "done: 6 waiting: 2", "Six jobs begin before the red button is pressed, and none after it.")
	}
}

// There may be no jobs.
var idle = checker.Given("no jobs", "copier.go", "waiting = 8 ", "waiting = 0 ")

func TestNoJobs(t *testing.T) {
	for run := range checker.Schedules(t, idle) {
		assert.Equal(run, []string{"done: 0 waiting: 0"}, run.Printed(), "There is nothing to do.")
		assert.Equal(run, 0*time.Second, run.Elapsed, "The program ends at 0s, because there are no jobs.")
	}
}

// What tells main that the button is pressed must be synchronized.
var quick = checker.Given("a copier that takes 20ms for a job", "copier.go", `pressed = 2500 * time.Millisecond // when the red button is pressed
	takes   = time.Second `, `pressed = 50 * time.Millisecond
	takes   = 20 * time.Millisecond `)

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
