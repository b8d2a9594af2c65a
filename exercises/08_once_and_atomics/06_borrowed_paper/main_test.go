package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A bill bears one name, and what that customer has bought.
func TestEveryBillIsRight(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"For Ada: tea 300 bread 450", "For Ben: jam 520", "For Cem: bread 450 jam 520 tea 300", "For Dan: tea 300",
			"For Eva: jam 520 jam 520", "Fay is billed for what we do not sell", "For Gus: bread 450", "For Hal: jam 520 tea 300",
			"For Ida: bread 450", "For Jon: tea 300 tea 300 jam 520", "Kim is billed for what we do not sell", "For Lea: bread 450 jam 520",
			"all is billed",
		}, run.Printed(), "Every bill has what belongs to it, and nothing else.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The printers of the three tills print at the same time.
func TestThreeAtATime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 4*time.Second, run.Elapsed, "No till waits for another.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// At a higher price.
var dear = checker.Given("dear tea", "tills.go", `"tea": 300`, `"tea": 99900`)

func TestDearTea(t *testing.T) {
	for run := range checker.Schedules(t, dear) {
		assert.Subset(run, run.Printed(), []string{"For Dan: tea 99900", "For Hal: jam 520 tea 99900", "For Gus: bread 450"}, "Every bill has what belongs to it, at its price.")
	}
}

var fast = checker.Given("a fast printer", "tills.go", "second = time.Second", "second = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, fast)
}
