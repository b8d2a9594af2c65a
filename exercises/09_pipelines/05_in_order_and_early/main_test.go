package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The lines come in the order of the text.
func TestTheLinesComeInOrder(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"TO BE", "OR NOT TO BE", "THAT IS", "THE QUESTION"}, run.Printed(), "The lines come in the order of the text.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// And each comes as soon as it can: when it has been translated, and so have all
// before it.
func TestEachLineComesAsSoonAsItCan(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"TO BE"}, run.PrintedAt(2*time.Second), "The first line is there after two seconds.")
		assert.Equal(run, []string{"OR NOT TO BE", "THAT IS"}, run.PrintedAt(5*time.Second), "The second takes five, and the third was waiting for it.")
		assert.Equal(run, []string{"THE QUESTION"}, run.PrintedAt(9*time.Second), "The last takes nine.")
	}
}

func TestTheyAreTranslatedTogether(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 9*time.Second, run.Elapsed, "The longest line decides how long it takes.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Another text has other lines that take long.
var other = checker.Given("a first line that takes ten seconds", "text.go", `"to be": 2`, `"to be": 10`)

func TestASlowBeginning(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.Equal(run, []string{"TO BE", "OR NOT TO BE", "THAT IS", "THE QUESTION"}, run.PrintedAt(10*time.Second), "Everybody waits for the first line.")
		assert.Equal(run, 10*time.Second, run.Elapsed, "The longest line decides how long it takes.")
	}
}

var another = checker.Given("a translator who is slower and exclaims", "text.go", `	time.Sleep(time.Duration(secondsFor[line]) * time.Second)
	return strings.ToUpper(line)`, `	time.Sleep(time.Duration(secondsFor[line]+1) * time.Second)
	return strings.ToUpper(line) + "!"`)

func TestAnotherTranslator(t *testing.T) {
	for run := range checker.Schedules(t, another) {
		assert.Equal(run, []string{"TO BE!"}, run.PrintedAt(3*time.Second), "The first line is there after three seconds.")
		assert.Equal(run, []string{"OR NOT TO BE!", "THAT IS!"}, run.PrintedAt(6*time.Second), "The second takes six, and the third was waiting for it.")
		assert.Equal(run, []string{"THE QUESTION!"}, run.PrintedAt(10*time.Second), "The last takes ten.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
