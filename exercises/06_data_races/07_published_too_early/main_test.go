package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The first question waits a second for the address. The second comes meanwhile and waits with
// it, the third comes just when it is found, and the last one finds it known.
func TestEveryQuestionIsAnswered(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"looking up"}, run.PrintedAt(0), "The address is looked up when it is first asked for.")
		assert.ElementsMatch(run, []string{
			"question 1: example.org:443", "question 2: example.org:443", "question 3: example.org:443",
		}, run.PrintedAt(1*time.Second), "Whoever asks meanwhile waits for the whole address.")
		assert.Equal(run, []string{"question 4: example.org:443"}, run.PrintedAt(1500*time.Millisecond), "Whoever asks later has it at once.")
		assert.Len(run, run.Printed(), 5, "It is looked up once.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A quick network, so that the race detector need not wait.
var quick = checker.Given("a quick network", "network.go", "unit      = time.Second", "unit      = time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

// Nobody asks at first.
var quiet = checker.Given("nobody who asks at first", "network.go", "time.Duration(n) * unit / 2", "time.Duration(n+2) * unit / 2")

func TestNobodyAsksAtFirst(t *testing.T) {
	for run := range checker.Schedules(t, quiet) {
		assert.Equal(run, []string{"looking up"}, run.PrintedAt(1*time.Second), "The address is looked up when it is first asked for.")
		assert.Equal(run, []string{"question 4: example.org:443"}, run.PrintedAt(2500*time.Millisecond), "Whoever asks later has it at once.")
	}
}

// The last two questions come first, both at once, and the others two seconds later.
var together = checker.Given("two questions at a time, the last ones first", "network.go", "time.Duration(n) * unit / 2", "time.Duration((questions-1-n)/2*2) * unit")

func TestTwoAtATime(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.ElementsMatch(run, []string{"question 3: example.org:443", "question 4: example.org:443"}, run.PrintedAt(1*time.Second), "Both wait for the address.")
		assert.ElementsMatch(run, []string{"question 1: example.org:443", "question 2: example.org:443"}, run.PrintedAt(2*time.Second), "Whoever asks later has it at once.")
		assert.Len(run, run.Printed(), 5, "It is looked up once.")
	}
}

// Many questions.
var many = checker.Given("many questions", "network.go", "questions = 4", "questions = 40")

func TestManyQuestions(t *testing.T) {
	for run := range checker.Schedules(t, many) {
		assert.Len(run, run.Printed(), 41, "It is looked up once, and each question is answered.")
		assert.Equal(run, []string{"question 40: example.org:443"}, run.PrintedAt(19500*time.Millisecond), "Whoever asks later has it at once.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
