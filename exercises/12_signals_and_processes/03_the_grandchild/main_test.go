package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The limit is 0.2 seconds, and the alarm goes off after five seconds.
func TestTheLimit(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		assert.Equal(run, []string{"stopped after the limit"}, run.Printed(), "The job is stopped, and the server goes on before the alarm goes off.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The alarm must still be started.
var nervous = checker.Given("an alarm that goes off at once", "job.go", `time.AfterFunc(5*time.Second, func() { fmt.Println("alarm: the build server hangs") })`, `fmt.Println("alarm: this is a test")`)

func TestTheAlarmIsOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), nervous) {
		assert.Equal(run, []string{"alarm: this is a test", "stopped after the limit"}, run.Printed(), "The program still calls startAlarm.")
	}
}

// A job that ends within the limit is not stopped.
var quick = checker.Given("a quick job", "job.go", `	job   = "sleep 7 & wait"
	limit = 200 * time.Millisecond`, `	job   = "echo built"
	limit = time.Minute`)

func TestAQuickJob(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), quick) {
		assert.Equal(run, []string{"done: built"}, run.Printed(), "The job ends within the limit, and its output is printed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A job that fails within the limit is not stopped either.
var failing = checker.Given("a job that fails", "job.go", `	job   = "sleep 7 & wait"
	limit = 200 * time.Millisecond`, `	job   = "exit 5"
	limit = time.Minute`)

func TestAFailingJob(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), failing) {
		assert.Equal(run, []string{"failed: exit status 5"}, run.Printed(), "The job fails within the limit, so the failure is printed.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, checker.OnRealClock(), quick)
}
