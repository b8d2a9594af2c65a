package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryPaymentIsRecorded(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"to ann: thank you", "to bob: thank you", "to eve: not paid",
			"audit: ann paid 10", "audit: bob paid 20", "closed",
		}, run.Printed(), "Every payment that was made is in the audit with the name of its customer, and no other payment.")
		closedLast(run)
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNoCustomerWaitsForTheAudit(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"to ann: thank you"}, run.PrintedAt(time.Second), "At 1s ann has her answer: a payment takes one second.")
		assert.Equal(run, []string{"to bob: thank you"}, run.PrintedAt(2*time.Second), "At 2s bob has his answer, one second later.")
		assert.Equal(run, []string{"to eve: not paid"}, run.PrintedAt(2500*time.Millisecond), "At 2.5s eve has left after half a second, and her payment is called off.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var slow = checker.Given("an audit that takes a minute", "server.go", "3 * time.Second", "time.Minute")

func TestASlowAudit(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{
			"to ann: thank you", "to bob: thank you", "to eve: not paid",
			"audit: ann paid 10", "audit: bob paid 20", "closed",
		}, run.Printed(), "Every payment that was made is in the audit, however long an entry takes.")
		assert.ElementsMatch(run, []string{"audit: ann paid 10", "audit: bob paid 20", "closed"}, run.PrintedAfter(time.Minute),
			"An entry takes a minute, so it is made more than a minute after the start.")
	}
}

var others = checker.Given("another customer", "server.go", `"ann", `, `"kim", "lea", `)

func TestOtherCustomers(t *testing.T) {
	for run := range checker.Schedules(t, others) {
		assert.ElementsMatch(run, []string{
			"to kim: thank you", "to lea: thank you", "to bob: thank you", "to eve: not paid",
			"audit: kim paid 10", "audit: lea paid 10", "audit: bob paid 20", "closed",
		}, run.Printed(), "Every payment that was made is in the audit with the name of its customer.")
	}
}

var endless = checker.Given("an audit that takes ten hours", "server.go", "3 * time.Second", "10*time.Hour")

func TestAnAuditThatTakesTenHours(t *testing.T) {
	for run := range checker.Schedules(t, endless) {
		assert.ElementsMatch(run, []string{
			"to ann: thank you", "to bob: thank you", "to eve: not paid",
			"audit: ann paid 10", "audit: bob paid 20", "closed",
		}, run.Printed(), "Every payment that was made is in the audit, however long an entry takes.")
		closedLast(run)
	}
}

var many = checker.Given("many customers", "server.go", `[]string{"ann", "bob", "eve"}`, `func() (all []string) {
	for range 160 {
		all = append(all, "ann")
	}
	return append(all, "eve")
}()`)

func TestManyCustomers(t *testing.T) {
	for run := range checker.Schedules(t, many) {
		assert.Equal(run, []string{"to eve: not paid"}, run.PrintedAt(160*time.Second+500*time.Millisecond),
			"At 160.5s eve has left: the 160 customers before her paid within 1s each, and none waited for the audit.")
		entries := 0
		for _, line := range run.Printed() {
			if line == "audit: ann paid 10" {
				entries++
			}
		}
		assert.Equal(run, 160, entries, "All 160 payments are in the audit.")
		closedLast(run)
	}
}

func closedLast(run *checker.Run) {
	last := ""
	for _, line := range run.Printed() {
		last = line
	}
	assert.Equal(run, "closed", last, "main prints its last line when every entry has been made.")
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
