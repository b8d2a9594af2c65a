package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// answers are the lines without those about opening and closing.
func answers(lines []string) (said, opened, closed []string) {
	for _, l := range lines {
		switch {
		case len(l) > 5 && l[:5] == "open ":
			opened = append(opened, l[5:])
		case len(l) > 6 && l[:6] == "close ":
			closed = append(closed, l[6:])
		default:
			said = append(said, l)
		}
	}
	return said, opened, closed
}

func TestWhichBeginsEarlier(t *testing.T) {
	for run := range checker.Schedules(t) {
		said, _, _ := answers(run.Printed())
		assert.Equal(run, []string{"db begins earlier", "web begins earlier", "db begins earlier", "compared: 3"}, said, "An empty log never begins.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestEveryLogIsClosed(t *testing.T) {
	for run := range checker.Schedules(t) {
		_, opened, closed := answers(run.Printed())
		assert.NotEmpty(run, opened, "The logs are read.")
		assert.ElementsMatch(run, opened, closed, "Whatever is opened is closed again.")
		lines := run.Printed()
		if len(lines) > 0 {
			assert.Equal(run, "compared: 3", lines[len(lines)-1], "All are closed before the last line.")
		}
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The new log has got a line.
var written = checker.Given("a line in the new log", "logs.go", `"new": {},`, `"new": {"07:00 start"},`)

func TestTheNewLogBegins(t *testing.T) {
	for run := range checker.Schedules(t, written) {
		said, opened, closed := answers(run.Printed())
		assert.Equal(run, []string{"db begins earlier", "new begins earlier", "db begins earlier", "compared: 3"}, said, "The earlier line wins.")
		assert.ElementsMatch(run, opened, closed, "Whatever is opened is closed again.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The second log of a pair is empty.
var empty = checker.Given("an empty log on the other side", "logs.go", `{"new", "web"}`, `{"web", "new"}`)

func TestTheOtherLogIsEmpty(t *testing.T) {
	for run := range checker.Schedules(t, empty) {
		said, opened, closed := answers(run.Printed())
		assert.Equal(run, []string{"db begins earlier", "web begins earlier", "db begins earlier", "compared: 3"}, said, "An empty log never begins.")
		assert.ElementsMatch(run, opened, closed, "Whatever is opened is closed again.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The lines come without the hour.
var minutes = checker.Given("lines without the hour", "logs.go", "yield(line)", "yield(line[3:])")

func TestLinesWithoutTheHour(t *testing.T) {
	for run := range checker.Schedules(t, minutes) {
		said, _, _ := answers(run.Printed())
		assert.Equal(run, []string{"web begins earlier", "web begins earlier", "web begins earlier", "compared: 3"}, said, "What the iterator yields is compared.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
