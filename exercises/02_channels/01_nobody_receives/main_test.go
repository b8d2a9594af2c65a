package main_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Everybody is served, in the order of the orders.
func TestEverybodyIsServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"dish 1", "dish 2", "dish 3", "kitchen closed"}, run.Printed(), "Dishes come in the order in which they were ordered, and then the kitchen closes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A wedding.
var wedding = checker.Given("150 guests", "kitchen.go", "guests = 3", "guests = 150")

func TestAWedding(t *testing.T) {
	want := make([]string, 0, 151)
	for i := range 150 {
		want = append(want, fmt.Sprintf("dish %d", i+1))
	}
	want = append(want, "kitchen closed")
	for run := range checker.Schedules(t, wedding) {
		assert.Equal(run, want, run.Printed(), "Dishes come in the order in which they were ordered, and then the kitchen closes.")
		assert.Equal(run, 150*time.Second, run.Elapsed, "The cook needs a second for each.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}
