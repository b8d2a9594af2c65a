package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestTheLinesAreInOrder(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"TO BE", "OR NOT TO BE", "THAT IS", "THE QUESTION"}, run.Printed(), "The lines are printed in the order of the text.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestEachLineIsPrintedWhenItIsReady(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"TO BE"}, run.PrintedAt(2*time.Second), "At 2s the first line is ready.")
		assert.Equal(run, []string{"OR NOT TO BE", "THAT IS"}, run.PrintedAt(5*time.Second), "At 5s the second line is ready. The third has been ready since 1s.")
		assert.Equal(run, []string{"THE QUESTION"}, run.PrintedAt(9*time.Second), "At 9s the last line is ready.")
	}
}

func TestTheLinesAreTranslatedTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 9*time.Second, run.Elapsed, "The lines are translated at the same time. The longest takes 9s.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var other = checker.Given("a first line that takes ten seconds", "text.go", `"to be": 2`, `"to be": 10`)

func TestASlowFirstLine(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"TO BE", "OR NOT TO BE", "THAT IS", "THE QUESTION"}, run.PrintedAt(10*time.Second), "At 10s the first line is ready, and all others have been ready before.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The lines are translated at the same time. The longest takes 10s.")
	}
}

var another = checker.Given("another translator", "text.go", `	time.Sleep(time.Duration(secondsFor[line]) * time.Second)
	return strings.ToUpper(line)`, `	time.Sleep(time.Duration(secondsFor[line]+1) * time.Second)
	return strings.ToUpper(line) + "!"`)

func TestAnotherTranslator(t *testing.T) {
	for run := range checker.Schedules(t, another) {
		assert.Equal(run, []string{"TO BE!"}, run.PrintedAt(3*time.Second), "At 3s the first line is ready.")
		assert.Equal(run, []string{"OR NOT TO BE!", "THAT IS!"}, run.PrintedAt(6*time.Second), "At 6s the second line is ready. The third has been ready since 2s.")
		assert.Equal(run, []string{"THE QUESTION!"}, run.PrintedAt(10*time.Second), "At 10s the last line is ready.")
	}
}

var empty = checker.Given("a line whose translation is empty", "text.go", "return strings.ToUpper(line)", `if line == "or not to be" {
		return ""
	}
	return strings.ToUpper(line)`)

func TestAnEmptyTranslation(t *testing.T) {
	for run := range checker.Schedules(t, empty) {
		assert.Equal(run, []string{"TO BE", "", "THAT IS", "THE QUESTION"}, run.Printed(), "An empty line is printed like any other.")
		assert.Equal(run, []string{"", "THAT IS"}, run.PrintedAt(5*time.Second), "At 5s the second line is ready. The third has been ready since 1s.")
	}
}

var longer = checker.Given("a longer text that is translated at once", "text.go", `	"the question",
}`, `	"the question", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k",
}`)

func TestALongerText(t *testing.T) {
	for run := range checker.Schedules(t, longer) {
		assert.Equal(run, []string{"TO BE", "OR NOT TO BE", "THAT IS", "THE QUESTION", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"}, run.Printed(), "The lines are printed in the order of the text.")
		assert.Equal(run, 9*time.Second, run.Elapsed, "The lines are translated at the same time. The longest takes 9s.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
