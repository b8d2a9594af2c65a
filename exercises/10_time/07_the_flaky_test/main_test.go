package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The cache is right, so the test must always pass.
func TestItPassesEveryTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "The cache is right, so the test passes.")
		assert.Equal(run, 0, run.ExitCode, "The test passes, so the exit code is 0.")
	}
}

// A test of a cache that keeps words for five seconds need not take five seconds.
func TestItTakesNoTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Less(run, run.Elapsed, 100*time.Millisecond, "The test takes less than 0.1 seconds.")
	}
}

var (
	forever = checker.Given("a cache that never forgets", "cache.go", "delete(c.words, key)", "_ = key")
	hasty   = checker.Given("a cache that forgets 1.001 seconds too early", "cache.go", "time.Sleep(keeps)", "time.Sleep(keeps - 1001*time.Millisecond)")
	at0     = checker.Given("a cache that forgets at once", "cache.go", "time.Sleep(keeps)", "time.Sleep(0)")
	lazy    = checker.Given("a cache that forgets a millisecond too late", "cache.go", "time.Sleep(keeps)", "time.Sleep(keeps + time.Millisecond)")
	busy    = checker.Given("a cache that has much to do before it forgets", "cache.go", "time.Sleep(keeps)", `time.Sleep(keeps)
		for range 1000 {
			done := make(chan struct{})
			go close(done)
			<-done
		}`)
	patient = checker.Given("a cache that keeps words for an hour", "cache.go", "keeps = 5 * time.Second", "keeps = time.Hour")
)

// The test must fail when the cache is wrong.
func TestItFindsWhatIsWrong(t *testing.T) {
	for _, wrong := range []*checker.Variant{forever, hasty, at0, lazy} {
		for run := range checker.Schedules(t, wrong) {
			assert.NotEqual(run, 0, run.ExitCode, "The cache is wrong, so the test fails and the exit code is not 0.")
		}
	}
}

func TestABusyCache(t *testing.T) {
	for run := range checker.Schedules(t, busy) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "The cache forgets after exactly five seconds, so it is right and the test passes.")
	}
}

func TestAnHour(t *testing.T) {
	for run := range checker.Schedules(t, patient) {
		assert.Equal(run, []string{"PASS"}, run.Printed(), "The cache is right, so the test passes.")
		assert.Less(run, run.Elapsed, 100*time.Millisecond, "The test takes less than 0.1 seconds.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
