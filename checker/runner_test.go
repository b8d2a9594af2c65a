package checker

import (
	"context"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/env"
	"koans/checker/program"
)

// A limit that is reached in a binary that programs share may be another program's
// fault: the program is built alone and runs again.
func TestALimitInASharedBinaryIsNotBelieved(t *testing.T) {
	self, err := os.Executable() // ends without a word of the probe's
	require.NoError(t, err)
	r := &runner{
		programs: map[*Variant]build.Built{nil: {Program: program.Program{Path: self, Name: "main_0", Shared: true}}},
		runs:     map[string]*pastRun{},
	}
	built := 0
	r.alone = map[*Variant]func() (program.Program, error){nil: func() (program.Program, error) {
		built++
		return program.Program{Path: self, Name: "main_0", Clock: program.Real}, nil
	}}
	in := program.Input{Args: []string{"-test.run=^$"}}
	o, err := r.make(context.Background(), nil, program.Schedule{Seed: 1}, in)
	require.NoError(t, err)
	assert.Equal(t, 1, built)
	assert.Equal(t, program.Real, o.Clock, "what the program did by itself counts")

	r.programs[nil] = build.Built{Program: program.Program{Path: self, Name: "main_0"}}
	_, err = r.make(context.Background(), nil, program.Schedule{Seed: 1}, in)
	require.NoError(t, err)
	assert.Equal(t, 1, built, "one that is alone already is believed")
}

// A check ends when the judge that has started it does, even if that was killed.
func TestACheckEndsWithItsJudge(t *testing.T) {
	const child = "CHECKER_TEST_CHILD"
	if os.Getenv(child) != "" {
		<-interrupted().Done()
		return
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), child+"=1", env.Koan+"=01_wait/01_start")
	judge, err := cmd.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	require.NoError(t, judge.Close()) // as when the process has ended
	require.NoError(t, cmd.Wait())
}
