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

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// The server may call its number whatever it likes.
var (
	user = checker.Given(`a server with the key "user"`, "server.go", `requestKey = "id"`, `requestKey = "user"`)
	zero = checker.Given("a server with the key 0", "server.go", `requestKey = "id"`, `requestKey = 0`)
)

func TestAServerThatSaysUser(t *testing.T) {
	for run := range checker.Schedules(t, user) {
		judge(run)
	}
}

func TestAServerThatCounts(t *testing.T) {
	for run := range checker.Schedules(t, zero) {
		judge(run)
	}
}

// Whatever string or number one thinks of, somebody else may have thought of it too.
var taken = checker.Given("a server that has used every string and every number", "server.go",
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
	switch key.(type) {
	case string, bool, struct{}, float32, float64, complex64, complex128,
		int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, uintptr:
		return f.number
	}
	return nil
}
`)

func TestEveryNameIsTaken(t *testing.T) {
	for run := range checker.Schedules(t, taken) {
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

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
