package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The first question waits a second for the address. The second comes meanwhile and waits, too.
// The third comes when the address is found, and the fourth later.
func TestEveryQuestionIsAnswered(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"looking up"}, run.PrintedAt(0), "The address is looked up when the first question comes, at 0s.")
		assert.ElementsMatch(run, []string{
			"question 1: example.org:443", "question 2: example.org:443", "question 3: example.org:443",
		}, run.PrintedAt(1*time.Second), "Questions that come meanwhile wait for the whole address, until 1s.")
		assert.Equal(run, []string{"question 4: example.org:443"}, run.PrintedAt(1500*time.Millisecond), "A later question gets the address at once, here at 1.5s.")
		assert.Len(run, run.Printed(), 5, "The address is looked up once, and each question is answered.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

// The first question comes at 1s.
var quiet = checker.Given("a first question at 1s", "network.go", "time.Duration(n) * unit / 2", "time.Duration(n+2) * unit / 2")

func TestNoLookUpBeforeTheFirstQuestion(t *testing.T) {
	for run := range checker.Schedules(t, quiet) {
		assert.Equal(run, []string{"looking up"}, run.PrintedAt(1*time.Second), "The address is looked up when the first question comes, at 1s.")
		assert.Equal(run, []string{"question 4: example.org:443"}, run.PrintedAt(2500*time.Millisecond), "A later question gets the address at once, here at 2.5s.")
	}
}

// The last two questions come first, both at 0s, and the others at 2s.
var together = checker.Given("two questions at a time, the last ones first", "network.go", "time.Duration(n) * unit / 2", "time.Duration((questions-1-n)/2*2) * unit")

func TestTwoQuestionsAtATime(t *testing.T) {
	for run := range checker.Schedules(t, together) {
		assert.ElementsMatch(run, []string{"question 3: example.org:443", "question 4: example.org:443"}, run.PrintedAt(1*time.Second), "Both questions wait for the address, until 1s.")
		assert.ElementsMatch(run, []string{"question 1: example.org:443", "question 2: example.org:443"}, run.PrintedAt(2*time.Second), "Later questions get the address at once, here at 2s.")
		assert.Len(run, run.Printed(), 5, "The address is looked up once, and each question is answered.")
	}
}

// There are forty questions.
var many = checker.Given("forty questions", "network.go", "questions = 4", "questions = 40")

func TestFortyQuestions(t *testing.T) {
	for run := range checker.Schedules(t, many) {
		assert.Len(run, run.Printed(), 41, "The address is looked up once, and each question is answered.")
		assert.Equal(run, []string{"question 40: example.org:443"}, run.PrintedAt(19500*time.Millisecond), "A later question gets the address at once, here at 19.5s.")
	}
}

// The network knows no host.
var nameless = checker.Given("an empty host", "network.go", `return "example.org"`, `return ""`)

func TestAnEmptyHost(t *testing.T) {
	for run := range checker.Schedules(t, nameless) {
		assert.Equal(run, []string{"question 4: :443"}, run.PrintedAt(1500*time.Millisecond), "A later question gets the address at once, even if the host is empty.")
		assert.Len(run, run.Printed(), 5, "The address is looked up once, and each question is answered.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}
