package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// split separates the answers from the names of the logs that were opened and closed.
func split(lines []string) (said, opened, closed []string) {
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

func TestEarlierLogIsNamed(t *testing.T) {
	for run := range checker.Schedules(t) {
		said, _, _ := split(run.Printed())
		assert.Equal(run, []string{"db begins earlier", "web begins earlier", "db begins earlier", "compared: 3"}, said, "The log whose first line sorts first begins earlier, and a log without lines never does.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestEveryLogIsClosed(t *testing.T) {
	for run := range checker.Schedules(t) {
		_, opened, closed := split(run.Printed())
		assert.NotEmpty(run, opened, "The logs are opened and read.")
		assert.ElementsMatch(run, opened, closed, "Every log that is opened is closed.")
		lines := run.Printed()
		if len(lines) > 0 {
			assert.Equal(run, "compared: 3", lines[len(lines)-1], "All logs are closed before the last line is printed.")
		}
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The new log has a line.
var written = checker.Given("a line in the new log", "logs.go", `"new": {},`, `"new": {"07:00 start"},`)

func TestALineInTheNewLog(t *testing.T) {
	for run := range checker.Schedules(t, written) {
		said, opened, closed := split(run.Printed())
		assert.Equal(run, []string{"db begins earlier", "new begins earlier", "db begins earlier", "compared: 3"}, said, "The log whose first line sorts first begins earlier.")
		assert.ElementsMatch(run, opened, closed, "Every log that is opened is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The second log of a pair has no lines.
var empty = checker.Given("an empty log as the second of a pair", "logs.go", `{"new", "web"}`, `{"web", "new"}`)

func TestTheSecondLogIsEmpty(t *testing.T) {
	for run := range checker.Schedules(t, empty) {
		said, opened, closed := split(run.Printed())
		assert.Equal(run, []string{"db begins earlier", "web begins earlier", "db begins earlier", "compared: 3"}, said, "The log whose first line sorts first begins earlier, and a log without lines never does.")
		assert.ElementsMatch(run, opened, closed, "Every log that is opened is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The iterator yields the lines without the hour.
var minutes = checker.Given("lines without the hour", "logs.go", "yield(line)", "yield(line[3:])")

func TestYieldedLinesAreCompared(t *testing.T) {
	for run := range checker.Schedules(t, minutes) {
		said, _, _ := split(run.Printed())
		assert.Equal(run, []string{"web begins earlier", "web begins earlier", "web begins earlier", "compared: 3"}, said, "The lines that the iterator yields are compared.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The first line of a log is empty, which is not the same as no line.
var blank = checker.Given("an empty first line", "logs.go", `"09:12 start"`, `""`)

func TestAnEmptyLineIsALine(t *testing.T) {
	for run := range checker.Schedules(t, blank) {
		said, opened, closed := split(run.Printed())
		assert.Equal(run, []string{"web begins earlier", "web begins earlier", "web begins earlier", "compared: 3"}, said, "An empty first line sorts before all others.")
		assert.ElementsMatch(run, opened, closed, "Every log that is opened is closed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
