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
		}, run.Printed(), "What was paid is in the audit with the name of the customer. What was not paid is not.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNobodyWaitsForTheAudit(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"to ann: thank you"}, run.PrintedAt(time.Second), "Ann has her answer after the second that a payment takes.")
		assert.Equal(run, []string{"to bob: thank you"}, run.PrintedAt(2*time.Second), "So has Bob, a second later.")
		assert.Equal(run, []string{"to eve: not paid"}, run.PrintedAt(2500*time.Millisecond), "Eve leaves after half a second, and her payment is called off.")
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
		}, run.Printed(), "The audit has the time that it takes.")
		assert.ElementsMatch(run, []string{"audit: ann paid 10", "audit: bob paid 20", "closed"}, run.PrintedAfter(time.Minute),
			"An entry is in the audit a minute after the payment, and not before.")
	}
}

var others = checker.Given("another customer", "server.go", `"ann", `, `"kim", "lea", `)

func TestOtherCustomers(t *testing.T) {
	for run := range checker.Schedules(t, others) {
		assert.ElementsMatch(run, []string{
			"to kim: thank you", "to lea: thank you", "to bob: thank you", "to eve: not paid",
			"audit: kim paid 10", "audit: lea paid 10", "audit: bob paid 20", "closed",
		}, run.Printed(), "What was paid is in the audit with the name of the customer.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
