package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryLineHasItsNumberAndItsUser(t *testing.T) {
	for run := range checker.Schedules(t) {
		judge(run)
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, time.Second, run.Elapsed, "All requests are handled at the same time.")
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The server may call its number whatever it likes.
var (
	user   = checker.Given(`a server with the key "user"`, "server.go", `requestKey = "id"`, `requestKey = "user"`)
	userID = checker.Given(`a server with the key "userID"`, "server.go", `requestKey = "id"`, `requestKey = "userID"`)
	zero   = checker.Given("a server with the key 0", "server.go", `requestKey = "id"`, `requestKey = 0`)
)

func TestAServerThatSaysUser(t *testing.T) {
	for run := range checker.Schedules(t, user) {
		judge(run)
	}
}

func TestAServerThatSaysUserID(t *testing.T) {
	for run := range checker.Schedules(t, userID) {
		judge(run)
	}
}

func TestAServerThatCounts(t *testing.T) {
	for run := range checker.Schedules(t, zero) {
		judge(run)
	}
}

func judge(run *checker.Run) {
	assert.ElementsMatch(run, []string{
		"request 1: begins", "request 1: ann orders", "request 1: ends",
		"request 2: begins", "request 2: bob orders", "request 2: ends",
		"request 3: begins", "request 3: somebody orders", "request 3: ends",
	}, run.Printed(), "Every line has the number of its request, every order its user, and who has not logged in is somebody.")
}
