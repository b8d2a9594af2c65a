package main_test

import (
	"slices"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Everybody leaves when they are asked to, and then the room is closed.
func TestEverybodyLeaves(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("open", syscall.SIGTERM)) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"open", "closing", "Ann has left", "Bob has left", "closed"}, lines, "Everybody says goodbye, and the room is closed.")
		assert.Equal(run, len(lines)-1, slices.Index(lines, "closed"), "It is closed when all have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ann does not come to an end: she would need three seconds. After half a second the room
// is closed without her, and the exit code tells that something was cut off.
var farewell = checker.Given("a long farewell", "guests.go", `{"Ann", 0}`, `{"Ann", 3 * time.Second}`)

func TestSomebodyDoesNotLeave(t *testing.T) {
	for run := range checker.Schedules(t, farewell, checker.SignalWhen("open", syscall.SIGTERM)) {
		assert.Contains(run, run.Printed(), "Bob has left", "Whoever leaves in time is not cut off.")
		assert.NotContains(run, run.Printed(), "Ann has left", "Nobody waits for her longer than the patience lasts.")
		assert.NotContains(run, run.Printed(), "closed", "It was not closed as it should be.")
		assert.Equal(run, 1, run.ExitCode, "Exit code 1 says that not everybody could finish.")
	}
}

// With more patience there is time for a longer farewell, and nobody waits for the end of
// the patience.
var patient = checker.Given("more patience", "guests.go", `patience = 500 * time.Millisecond

var guests = []person{{"Ann", 0},`, `patience = time.Hour

var guests = []person{{"Ann", time.Second},`)

func TestMorePatience(t *testing.T) {
	for run := range checker.Schedules(t, patient, checker.SignalWhen("open", syscall.SIGTERM)) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"open", "closing", "Ann has left", "Bob has left", "closed"}, lines, "Everybody says goodbye, and the room is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The patience is for all of them together, and not for each.
var slowly = checker.Given("people who leave one by one, for three seconds", "guests.go", `patience = 500 * time.Millisecond

var guests = []person{{"Ann", 0}, {"Bob", 0}}`, `patience = time.Second

var guests = []person{
	{"Ann", 200 * time.Millisecond}, {"Bob", 400 * time.Millisecond}, {"Cid", 600 * time.Millisecond},
	{"Dan", 800 * time.Millisecond}, {"Eve", 1000 * time.Millisecond}, {"Fay", 1200 * time.Millisecond},
	{"Gus", 1400 * time.Millisecond}, {"Hal", 1600 * time.Millisecond}, {"Ida", 1800 * time.Millisecond},
	{"Jim", 2000 * time.Millisecond}, {"Kay", 2200 * time.Millisecond}, {"Leo", 2400 * time.Millisecond},
	{"Mia", 2600 * time.Millisecond}, {"Ned", 2800 * time.Millisecond}, {"Oda", 3000 * time.Millisecond},
}`)

func TestOneByOne(t *testing.T) {
	for run := range checker.Schedules(t, slowly, checker.SignalWhen("open", syscall.SIGTERM)) {
		assert.NotContains(run, run.Printed(), "Oda has left", "Nobody waits for her longer than the patience lasts.")
		assert.Equal(run, 1, run.ExitCode, "Exit code 1 says that not everybody could finish.")
	}
}

// It begins when they are asked to leave, however long they have been there.
var evening = checker.Given("a longer evening", "guests.go", "	<-ctx.Done()", `	if guest.name == "Ann" {
		time.Sleep(2 * patience)
		fmt.Println("Ann tells a story")
	}
	<-ctx.Done()`)

func TestALongEvening(t *testing.T) {
	for run := range checker.Schedules(t, evening, checker.SignalWhen("Ann tells a story", syscall.SIGTERM)) {
		assert.ElementsMatch(run, []string{"open", "Ann tells a story", "closing", "Ann has left", "Bob has left", "closed"}, run.Printed(), "Nobody has to leave before the signal.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
