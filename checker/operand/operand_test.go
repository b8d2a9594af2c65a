package operand

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const source = `package main

func main() {
	mu.Lock()
	accounts[i].mu.Lock(); accounts[j].mu.Lock()
	b.mu.Lock(); b.mu.Lock()
	results <- <-done
	for range time.Tick(time.Second) {
	}
	select {
	case <-ctx.Done():
	case c.out <- 1:
	}
	newServer(func() {
		start()
	}).
		Shutdown(ctx)
}
`

func TestOf(t *testing.T) {
	o := In(map[string][]byte{"main.go": []byte(source), "wrong.go": []byte("package")})
	for _, test := range []struct{ place, operation, want string }{
		{"main.go:4", "Lock", "mu"},
		{"main.go:4", "Unlock", ""},
		{"main.go:5", "Lock", ""},
		{"main.go:6", "Lock", "b.mu"},
		{"main.go:7", Send, "results"},
		{"main.go:7", Receive, "done"},
		{"main.go:8", Receive, "time.Tick(time.Second)"},
		{"main.go:11", Receive, "ctx.Done()"},
		{"main.go:12", Send, "c.out"},
		{"main.go:17", "Shutdown", ""},
		{"", "Lock", ""},
	} {
		assert.Equal(t, test.want, o.Of(test.place, test.operation), "%s at %s", test.operation, test.place)
	}
}
