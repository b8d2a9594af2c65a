package probe

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestLimitsAreReadAsTheyAreWritten(t *testing.T) {
	l := Limits{Memory: 256 << 20, CPU: 1, Processes: true}
	got, err := parseLimits(l.String())
	require.NoError(t, err)
	assert.Equal(t, l, got)
	_, err = parseLimits("none")
	assert.Error(t, err)
}

// Whoever is only about to end is let go; whoever is blocked stays.
func TestSettle(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // as a seeded program
	done := make(chan bool)
	blocked := make(chan bool)
	for range 10 {
		go func() { done <- true }()
	}
	for range 10 {
		<-done
	}
	go func() { <-blocked }()
	settle()
	assert.NotContains(t, stacks(), "[runnable")
	assert.Contains(t, stacks(), "[chan receive")
	close(blocked)
}

func TestStacksAreWhole(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	blocked := make(chan bool)
	for range 300 {
		go func() { <-blocked }()
	}
	settle()
	text := stacks()
	assert.Greater(t, len(text), 16<<10)
	close(blocked)
}
