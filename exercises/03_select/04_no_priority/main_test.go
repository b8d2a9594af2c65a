package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The red button is pressed during the third job: that one is finished, and no other
// begins.
func TestTheRedButton(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"job 1", "job 2", "job 3", "done: 3 waiting: 5"}, run.Printed(), "No job begins after the red button was pressed.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The job at hand is finished.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Nobody presses it in time.
var calm = checker.Given("nobody at the red button", "copier.go", "pressed = 2500 * time.Millisecond", "pressed = time.Hour")

func TestNobodyPressesIt(t *testing.T) {
	for run := range checker.Schedules(t, calm) {
		assert.Equal(run, []string{"job 1", "job 2", "job 3", "job 4", "job 5", "job 6", "job 7", "job 8", "done: 8 waiting: 0"}, run.Printed(), "All jobs are done.")
		assert.Equal(run, 8*time.Second, run.Elapsed, "Nobody waits for a button when all is done.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// It is pressed later.
var later = checker.Given("the red button a little later", "copier.go", "pressed = 2500 * time.Millisecond", "pressed = 5500 * time.Millisecond")

func TestItIsPressedLater(t *testing.T) {
	for run := range checker.Schedules(t, later) {
		assert.Len(run, run.Printed(), 7, "Six jobs begin before that, and none after it.")
		assert.Contains(run, run.Printed(), "done: 6 waiting: 2", "Six jobs begin before that, and none after it.")
	}
}

// Whoever hears the button has to tell the copier in a way that reaches it.
var quick = checker.Given("a quick copier", "copier.go", `pressed = 2500 * time.Millisecond // when somebody presses the red button
	takes   = time.Second `, `pressed = 50 * time.Millisecond
	takes   = 20 * time.Millisecond `)

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}
