package main_test

import (
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Eight letters and three senders. Bob has no letter box, and deliver panics for Gus.
func TestLettersAreSentOrReported(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		var lines []string
		for _, line := range run.Printed() {
			if strings.HasPrefix(line, "Gus failed: ") && strings.HasSuffix(line, "no such street") {
				line = "Gus failed: no such street" // it may say that it was a panic
			}
			lines = append(lines, line)
		}
		assert.ElementsMatch(run, []string{
			"Ada has mail", "Cy has mail", "Dee has mail", "Eve has mail", "Fay has mail", "Hal has mail",
			"Bob failed: no letter box", "Gus failed: no such street",
			"sent 6, failed 2, left 0",
		}, lines, "Three senders deliver every letter, or the program prints why it failed.")
		if len(lines) > 0 {
			assert.Equal(run, "sent 6, failed 2, left 0", lines[len(lines)-1], "The last line says what happened to the letters.")
		}
		assert.Equal(run, 1, run.ExitCode, "Two letters have failed, so the exit code is 1.")
	}
}

// Every letter can be delivered.
var fine = checker.Given("a street where every letter can be delivered", "street.go", `	switch to {
	case "Bob":
		return errors.New("no letter box")
	case "Gus":
		panic("no such street")
	}
`, `	if to == "" {
		return errors.New("no name")
	}
`)

func TestAllLettersAreSent(t *testing.T) {
	for run := range checker.Schedules(t, fine, checker.OnRealClock()) {
		lines := run.Printed()
		assert.Len(run, lines, 9, "Three senders deliver every letter, and the program prints the last line.")
		assert.Contains(run, lines, "sent 8, failed 0, left 0", "Every letter is counted.")
		assert.Equal(run, 0, run.ExitCode, "No letter has failed, so the exit code is 0.")
	}
}

// No letter can be delivered.
var closed = checker.Given("a street without letter boxes", "street.go", `case "Bob":`, `default:`)

func TestAllLettersFail(t *testing.T) {
	for run := range checker.Schedules(t, closed, checker.OnRealClock()) {
		assert.Contains(run, run.Printed(), "sent 0, failed 8, left 0", "If a letter fails the senders still try the others.")
		assert.Equal(run, 1, run.ExitCode, "Eight letters have failed, so the exit code is 1.")
	}
}

// deliver may panic for every letter but Bob's, with an error as the value.
var unknown = checker.Given("a street where deliver panics with an error", "street.go", `case "Gus":
		panic("no such street")`, `default:
		panic(fmt.Errorf("no street for %s", to))`)

func TestAllLettersPanic(t *testing.T) {
	for run := range checker.Schedules(t, unknown, checker.OnRealClock()) {
		assert.Contains(run, run.Printed(), "sent 0, failed 8, left 0", "If deliver panics the senders still try the other letters.")
		reported := 0
		for _, line := range run.Printed() {
			if strings.HasPrefix(line, "Hal failed: ") && strings.HasSuffix(line, "no street for Hal") {
				reported++
			}
		}
		assert.Equal(run, 1, reported, "One line says that Hal's letter failed. It ends with the panic's value.")
		assert.Equal(run, 1, run.ExitCode, "Eight letters have failed, so the exit code is 1.")
	}
}

// There may be no letters.
var nothing = checker.Given("no letters", "street.go", `{"Ada", "Bob", "Cy", "Dee", "Eve", "Fay", "Gus", "Hal"}`, "{}")

func TestNoLetters(t *testing.T) {
	for run := range checker.Schedules(t, nothing, checker.OnRealClock()) {
		assert.Equal(run, []string{"sent 0, failed 0, left 0"}, run.Printed(), "There is only the last line.")
		assert.Equal(run, 0, run.ExitCode, "No letter has failed, so the exit code is 0.")
	}
}

// A SIGTERM comes when the first three letters are on their way.
var asked = checker.Given("a SIGTERM while three letters are on the way", "walk.go", "const calm = true", "const calm = false")

func TestItStopsWhenAsked(t *testing.T) {
	for run := range checker.Schedules(t, asked, checker.SignalWhen("three are on the way", syscall.SIGTERM)) {
		lines := run.Printed()
		var sent, failed, left int
		if assert.NotEmpty(run, lines, "The last line says what happened to the letters.") {
			_, err := fmt.Sscanf(lines[len(lines)-1], "sent %d, failed %d, left %d", &sent, &failed, &left)
			assert.NoError(run, err, "The last line says what happened to the letters.")
		}
		delivered := 0
		for _, line := range lines {
			if strings.HasSuffix(line, " has mail") {
				delivered++
			}
		}
		assert.Contains(run, lines, "Ada has mail", "Ada's letter is on its way when the SIGTERM comes, so it is delivered.")
		assert.Contains(run, lines, "Cy has mail", "Cy's letter is on its way when the SIGTERM comes, so it is delivered.")
		assert.Equal(run, delivered, sent, "Every letter that is delivered counts as sent.")
		assert.Equal(run, 8, sent+failed+left, "Each of the eight letters is sent, failed or left.")
		assert.Equal(run, 5, left, "After the SIGTERM no other letter is begun, so five are left.")
		assert.Equal(run, 1, run.ExitCode, "Bob's letter has failed, so the exit code is 1.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t, fine, checker.OnRealClock())
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.OnRealClock())
}
