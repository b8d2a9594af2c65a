package main_test

import (
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Eight letters and three senders. Bob has no letter box, and where Gus should live there
// is no street; a letter that fails keeps nobody from sending the others.
func TestWhatBecomesOfTheLetters(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		lines := run.Printed()
		assert.ElementsMatch(run, []string{
			"Ada has mail", "Cy has mail", "Dee has mail", "Eve has mail", "Fay has mail", "Hal has mail",
			"Bob failed: no letter box", "Gus failed: no such street",
			"sent 6, failed 2, left 0",
		}, lines, "Every letter is delivered by one of three senders, or it is told why not.")
		if len(lines) > 0 {
			assert.Equal(run, "sent 6, failed 2, left 0", lines[len(lines)-1], "In the end it is told what became of them.")
		}
		assert.Equal(run, 1, run.ExitCode, "Exit code 1 says that something failed.")
	}
}

// A street without surprises.
var fine = checker.Given("a street where everything is fine", "street.go", `	switch to {
	case "Bob":
		return errors.New("no letter box")
	case "Gus":
		panic("no such street")
	}
`, `	if to == "" {
		return errors.New("no name")
	}
`)

func TestAllIsWell(t *testing.T) {
	for run := range checker.Schedules(t, fine, checker.OnRealClock()) {
		lines := run.Printed()
		assert.Len(run, lines, 9, "Every letter is delivered by one of three senders.")
		assert.Contains(run, lines, "sent 8, failed 0, left 0", "Every letter is counted.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed: main returns, and the exit code is 0.")
	}
}

// A street where nothing can be delivered.
var closed = checker.Given("a street without letter boxes", "street.go", `case "Bob":`, `default:`)

func TestNobodyHasALetterBox(t *testing.T) {
	for run := range checker.Schedules(t, closed, checker.OnRealClock()) {
		assert.Contains(run, run.Printed(), "sent 0, failed 8, left 0", "A letter that fails keeps nobody from trying the others.")
		assert.Equal(run, 1, run.ExitCode, "Exit code 1 says that something failed.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t, fine, checker.OnRealClock())
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.OnRealClock())
}

// A SIGTERM comes when the first three letters are on their way: they are delivered, and
// others stay where they are.
var asked = checker.Given("a SIGTERM while three letters are on the way", "walk.go", "const calm = true", "const calm = false")

func TestItStopsWhenAsked(t *testing.T) {
	for run := range checker.Schedules(t, asked, checker.SignalWhen("three are on the way", syscall.SIGTERM)) {
		lines := run.Printed()
		var sent, failed, left int
		if assert.NotEmpty(run, lines, "It is told what became of the letters.") {
			_, err := fmt.Sscanf(lines[len(lines)-1], "sent %d, failed %d, left %d", &sent, &failed, &left)
			assert.NoError(run, err, "In the end it is told what became of the letters.")
		}
		delivered := 0
		for _, line := range lines {
			if strings.HasSuffix(line, " has mail") {
				delivered++
			}
		}
		assert.Contains(run, lines, "Ada has mail", "A letter that is on its way is delivered.")
		assert.Contains(run, lines, "Cy has mail", "A letter that is on its way is delivered.")
		assert.Equal(run, delivered, sent, "Every letter that is delivered is counted.")
		assert.Equal(run, 8, sent+failed+left, "No letter is lost.")
		assert.Equal(run, 5, left, "After a SIGTERM no other letters are begun.")
		assert.Equal(run, 1, run.ExitCode, "Bob's letter has failed, and the exit code says so.")
	}
}
