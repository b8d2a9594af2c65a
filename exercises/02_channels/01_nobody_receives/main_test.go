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

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The cook takes more time today, and puts some salad to it.
var salad = checker.Given("a cook who takes his time", "kitchen.go", `time.Sleep(time.Second)
		fmt.Println(d)`, `time.Sleep(time.Minute)
		fmt.Println(d, "with salad")`)

func TestAnotherCook(t *testing.T) {
	for run := range checker.Schedules(t, salad) {
		assert.Equal(run, []string{"dish 1 with salad", "dish 2 with salad", "dish 3 with salad", "kitchen closed"}, run.Printed(), "The cook serves everybody, and then the kitchen closes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
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

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
