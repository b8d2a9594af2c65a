package watch

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/internal/buildtest"
	"koans/checker/judge"
)

const leaks = `package main

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
}
`

// A program of the learner's own is tried at every save while it is shown, and is no koan.
func TestScratch(t *testing.T) {
	toolchain := buildtest.Seeded(t)
	s := begun(t)
	s.m.judge = &judge.Judge{Toolchain: toolchain, Koans: s.m.koans}
	own := s.m.scratchFolder().Edited()
	assert.NoFileExists(t, own)

	s.press("o")
	assert.Contains(t, s.screen(), "trying it under 32 schedules")
	s.send(s.c()) // it is made, and read
	assert.FileExists(t, own)
	s.send(s.c())
	s.golden("scratch")

	save := func(text string) {
		require.NoError(t, os.WriteFile(own, []byte(text), 0o644))
		s.send(savedMsg{})
		s.feed(s.c)
	}
	save(leaks)
	assert.Contains(t, s.screen(), "trying it under 32 schedules")
	tries := s.c
	s.press("t")
	assert.Contains(t, s.screen(), "There is no run to step through.")
	s.send(tries())
	s.golden("scratch_leak")
	assert.Equal(t, 5, s.m.errorLine())
	assert.Equal(t, own, s.m.path("main.go"))
	assert.Empty(t, s.m.path("run.go"))
	s.press("t")
	assert.Contains(t, s.screen(), "Step 1 of 1: at 0s")
	s.press("esc", "h")
	assert.Contains(t, s.screen(), "o leads back to the koan.")
	assert.Zero(t, s.m.hints)
	s.press("r")
	assert.Nil(t, s.m.question, "r is for koans")

	turn := s.m.scratch.turn
	save(leaks)
	assert.Equal(t, turn, s.m.scratch.turn, "it is as it was")
	save("package main\n")
	assert.Contains(t, s.screen(), "has no func main, so it is no program.")

	s.press("o")
	assert.Contains(t, s.screen(), "TestBothFinish does not hold")
	assert.Contains(t, s.screen(), "0 of 3 solved")
	save(leaks)
	assert.Equal(t, turn+1, s.m.scratch.turn, "it is tried only while it is shown")
	s.press("o", "n")
	assert.Equal(t, 1, s.m.at)
	assert.False(t, s.m.scratch.shown)
}
