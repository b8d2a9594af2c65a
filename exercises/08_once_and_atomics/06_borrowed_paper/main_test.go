package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryBillIsRight(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{
			"For Ada: tea 300 bread 450", "For Ben: jam 520", "For Cem: bread 450 jam 520 tea 300", "For Dan: tea 300",
			"For Eva: jam 520 jam 520", "Fay wants what we do not sell", "For Gus: bread 450", "For Hal: jam 520 tea 300",
			"For Ida: bread 450", "For Jon: tea 300 tea 300 jam 520", "Kim wants what we do not sell", "For Lea: bread 450 jam 520",
			"all is billed",
		}, run.Printed(), "Every bill contains what its customer has bought, and nothing else.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestTheTillsWorkAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 4*time.Second, run.Elapsed, "Each till has four customers, who take 1s each. The three tills work at the same time, so all bills take 4s.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

var expensive = checker.Given("expensive tea", "tills.go", `"tea": 300`, `"tea": 99900`)

func TestExpensiveTea(t *testing.T) {
	for run := range checker.Schedules(t, expensive) {
		assert.Subset(run, run.Printed(), []string{"For Dan: tea 99900", "For Hal: jam 520 tea 99900", "For Gus: bread 450"}, "Every bill contains what its customer has bought, at its price.")
	}
}

var other = checker.Given("other sales", "tills.go", `{"Ada", []string{"tea", "bread"}}, {"Ben", []string{"jam"}}`,
	`{"Ada", []string{"jam", "gold"}}, {"Ben", nil}, {"Bea", []string{"bread"}}`)

func TestOtherSales(t *testing.T) {
	for run := range checker.Schedules(t, other) {
		assert.ElementsMatch(run, []string{
			"Ada wants what we do not sell", "For Ben:", "For Bea: bread 450", "For Cem: bread 450 jam 520 tea 300", "For Dan: tea 300",
			"For Eva: jam 520 jam 520", "Fay wants what we do not sell", "For Gus: bread 450", "For Hal: jam 520 tea 300",
			"For Ida: bread 450", "For Jon: tea 300 tea 300 jam 520", "Kim wants what we do not sell", "For Lea: bread 450 jam 520",
			"all is billed",
		}, run.Printed(), "Every bill contains what its customer has bought, and nothing else.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
