package main_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The cook cooks all orders, in the order in which they were made.
func TestEveryOrderIsCooked(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, []string{"dish 1", "dish 2", "dish 3", "kitchen closed"}, run.Printed(), "The cook cooks every order, in order, and then the kitchen closes.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "The program ends at 3s, because the cook needs 1s for each order.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The cook may take more time, and serve a salad with each dish.
var salad = checker.Given("a cook who takes a minute for a dish and adds a salad", "kitchen.go", `time.Sleep(time.Second)
		fmt.Println(d)`, `time.Sleep(time.Minute)
		fmt.Println(d, "with salad")`)

func TestASlowerCook(t *testing.T) {
	for run := range checker.Schedules(t, salad) {
		assert.Equal(run, []string{"dish 1 with salad", "dish 2 with salad", "dish 3 with salad", "kitchen closed"}, run.Printed(), "The cook cooks every order, in order, and then the kitchen closes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// There may be many guests.
var wedding = checker.Given("150 guests", "kitchen.go", "guests = 3", "guests = 150")

func TestManyGuests(t *testing.T) {
	want := make([]string, 0, 151)
	for i := range 150 {
		want = append(want, fmt.Sprintf("dish %d", i+1))
	}
	want = append(want, "kitchen closed")
	for run := range checker.Schedules(t, wedding) {
		assert.Equal(run, want, run.Printed(), "The cook cooks every order, in order, and then the kitchen closes.")
		assert.Equal(run, 150*time.Second, run.Elapsed, "The program ends at 150s, because the cook needs 1s for each order.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

// There may be no guests.
var holiday = checker.Given("no guests", "kitchen.go", "guests = 3", "guests = 0")

func TestNoGuests(t *testing.T) {
	for run := range checker.Schedules(t, holiday) {
		assert.Equal(run, []string{"kitchen closed"}, run.Printed(), "There is nothing to cook, and the kitchen closes.")
		assert.Equal(run, 0, run.ExitCode, "main returns, so the exit code is 0.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
