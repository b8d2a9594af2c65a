package main_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The limit is a fifth of a second. The alarm, after three, is never heard.
func TestTheLimit(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock()) {
		assert.Equal(run, []string{"stopped after the limit"}, run.Printed(), "The job is stopped, and the server goes on before the alarm.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// The alarm is there for other days.
var nervous = checker.Given("an alarm that is raised at once", "job.go", `time.AfterFunc(3*time.Second, func() { fmt.Println("alarm: the build server hangs") })`, `fmt.Println("alarm: this is a test")`)

func TestTheAlarmIsOn(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), nervous) {
		assert.Equal(run, []string{"alarm: this is a test", "stopped after the limit"}, run.Printed(), "The alarm is still started.")
	}
}

// A job that ends in time is not stopped.
var quick = checker.Given("a quick job", "job.go", `	job   = "sleep 4 & wait"
	limit = 200 * time.Millisecond`, `	job   = "echo built"
	limit = time.Minute`)

func TestAQuickJob(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), quick) {
		assert.Equal(run, []string{"done: built"}, run.Printed(), "What the job printed is shown.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A job that fails has failed.
var failing = checker.Given("a job that fails", "job.go", `	job   = "sleep 4 & wait"
	limit = 200 * time.Millisecond`, `	job   = "exit 5"
	limit = time.Minute`)

func TestAFailingJob(t *testing.T) {
	for run := range checker.Schedules(t, checker.OnRealClock(), failing) {
		assert.Equal(run, []string{"failed: exit status 5"}, run.Printed(), "A failure is no stop.")
	}
}
