package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The cache is right, so the test has to pass: not mostly, but always.
func TestItPassesEveryTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "The cache is right, and the test says so.")
		assert.Equal(run, 0, run.ExitCode, "Nothing failed, and the exit code is 0.")
	}
}

// Nobody waits five seconds for a test of five seconds.
func TestItTakesNoTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Less(run, run.Elapsed, 100*time.Millisecond, "The test is over at once.")
	}
}

var (
	forever = checker.Given("a cache that never forgets", "cache.go", "delete(c.words, key)", "_ = key")
	hasty   = checker.Given("a cache that forgets a little too early", "cache.go", "time.Sleep(keeps)", "time.Sleep(keeps - 2*time.Second)")
	lazy    = checker.Given("a cache that forgets a little too late", "cache.go", "time.Sleep(keeps)", "time.Sleep(keeps + time.Second)")
	busy    = checker.Given("a cache that has much to do before it forgets", "cache.go", "time.Sleep(keeps)", `time.Sleep(keeps)
		for range 1000 {
			done := make(chan struct{})
			go close(done)
			<-done
		}`)
	patient = checker.Given("a cache that keeps words for an hour", "cache.go", "keeps = 5 * time.Second", "keeps = time.Hour")
)

// A test is there to fail when the cache is wrong.
func TestItFindsWhatIsWrong(t *testing.T) {
	for _, wrong := range []*checker.Variant{forever, hasty, lazy} {
		for run := range checker.Schedules(t, wrong) {
			assert.NotEqual(run, 0, run.ExitCode, "The cache is wrong, and the test says so.")
		}
	}
}

func TestABusyCache(t *testing.T) {
	for run := range checker.Schedules(t, busy) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "It forgets within the same instant, so it is right.")
	}
}

func TestAnHour(t *testing.T) {
	for run := range checker.Schedules(t, patient) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "This cache is right, too.")
		assert.Less(run, run.Elapsed, 100*time.Millisecond, "The test is over at once.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
