package main_test

import (
	"slices"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The guests leave when they are asked to, and then the room is closed.
func TestAllGuestsLeave(t *testing.T) {
	for run := range checker.Schedules(t, checker.SignalWhen("open", syscall.SIGTERM)) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"open", "closing", "Ann has left", "Bob has left", "closed"}, lines, "All guests leave, and the room is closed.")
		assert.Equal(run, len(lines)-1, slices.Index(lines, "closed"), "The room is closed after all guests have left.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Ann would need five seconds. After one second the program ends without her.
var farewell = checker.Given("a guest who needs five seconds", "guests.go", `{"Ann", 0}`, `{"Ann", 5 * time.Second}`)

func TestAGuestTakesTooLong(t *testing.T) {
	for run := range checker.Schedules(t, farewell, checker.SignalWhen("open", syscall.SIGTERM)) {
		assert.Contains(run, run.Printed(), "Bob has left", "Bob leaves before patience is over, so the program waits for him.")
		assert.NotContains(run, run.Printed(), "Ann has left", "Ann needs longer than patience, so the program doesn't wait for her.")
		assert.NotContains(run, run.Printed(), "closed", "A guest is still there, so the program doesn't print closed.")
		assert.Equal(run, 1, run.ExitCode, "A guest is still there when patience is over, so the exit code is 1.")
	}
}

// With more patience there is time for a longer goodbye, and the program doesn't wait until
// patience is over.
var patient = checker.Given("a patience of an hour", "guests.go", `patience = time.Second

var guests = []person{{"Ann", 0},`, `patience = time.Hour

var guests = []person{{"Ann", 2 * time.Second},`)

func TestMorePatience(t *testing.T) {
	for run := range checker.Schedules(t, patient, checker.SignalWhen("open", syscall.SIGTERM)) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{"open", "closing", "Ann has left", "Bob has left", "closed"}, lines, "All guests leave, and the room is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The patience is for all guests together, and not for each of them.
var slowly = checker.Given("guests who leave one by one, for three seconds", "guests.go", `patience = time.Second

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
		assert.NotContains(run, run.Printed(), "Oda has left", "Oda needs longer than patience, so the program doesn't wait for her.")
		assert.Equal(run, 1, run.ExitCode, "A guest is still there when patience is over, so the exit code is 1.")
	}
}

// The patience begins with the signal, however long the guests have been there.
var evening = checker.Given("a longer evening", "guests.go", "	<-ctx.Done()", `	if guest.name == "Ann" {
		time.Sleep(2 * patience)
		fmt.Println("Ann tells a story")
	}
	<-ctx.Done()`)

func TestALongEvening(t *testing.T) {
	for run := range checker.Schedules(t, evening, checker.SignalWhen("Ann tells a story", syscall.SIGTERM)) {
		assert.ElementsMatch(run, []string{"open", "Ann tells a story", "closing", "Ann has left", "Bob has left", "closed"}, run.Printed(), "No guest has to leave before the signal.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The room may be empty.
var empty = checker.Given("an empty room", "guests.go", `{{"Ann", 0}, {"Bob", 0}}`, "{}")

func TestAnEmptyRoom(t *testing.T) {
	for run := range checker.Schedules(t, empty, checker.SignalWhen("open", syscall.SIGTERM)) {
		assert.Equal(run, []string{"open", "closing", "closed"}, run.Printed(), "There is no guest to wait for, so the room is closed at once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.SignalWhen("open", syscall.SIGTERM))
}
