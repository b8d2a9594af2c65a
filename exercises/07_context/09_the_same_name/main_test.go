package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestEveryLineHasItsNumberAndUser(t *testing.T) {
	for run := range checker.Schedules(t) {
		judge(run)
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
		assert.Equal(run, time.Second, run.Elapsed, "All requests are handled at the same time, in 1s.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The server may store its number under any key.
var (
	user = checker.Given(`a server with the key "user"`, "server.go", `requestKey = "id"`, `requestKey = "user"`)
	zero = checker.Given("a server with the key 0", "server.go", `requestKey = "id"`, `requestKey = 0`)
)

func TestAServerWithTheKeyUser(t *testing.T) {
	for run := range checker.Schedules(t, user) {
		judge(run)
	}
}

func TestAServerWithTheKeyZero(t *testing.T) {
	for run := range checker.Schedules(t, zero) {
		judge(run)
	}
}

var unnamed = checker.Given("a server whose key is a struct without a type name", "server.go", `const requestKey = "id"`, `var requestKey = struct{ name string }{"user"}`)

func TestAServerWithAnUnnamedStruct(t *testing.T) {
	for run := range checker.Schedules(t, unnamed) {
		judge(run)
	}
}

// Other code can write a key of every type that has no name, and of every type that Go
// declares. It can't write a key of a type that main.go declares, and a pointer or a
// channel is equal only to itself.
var taken = checker.Given("a server that has used every key that other code can write", "server.go",
	`			handle(context.WithValue(context.Background(), requestKey, number), user)
		})
	}
	wg.Wait()
}
`, `			handle(full{context.Background(), number}, user)
		})
	}
	wg.Wait()
}

type full struct {
	context.Context
	number string
}

func (f full) Value(key any) any {
	name := fmt.Sprintf("%T", key)
	if name[0] == '*' || name[:2] == "ch" {
		return nil
	}
	for _, char := range name {
		if char == '.' {
			return nil
		}
	}
	return f.number
}
`)

func TestAServerWithEveryOtherKey(t *testing.T) {
	for run := range checker.Schedules(t, taken) {
		judge(run)
	}
}

func judge(run *checker.Run) {
	assert.ElementsMatch(run, []string{
		"request 1: begins", "request 1: ann orders", "request 1: ends",
		"request 2: begins", "request 2: bob orders", "request 2: ends",
		"request 3: begins", "request 3: guest orders", "request 3: ends",
	}, run.Printed(), "Every line has the number of its request, and every order has its user, or guest.")
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
