//go:build unix

package sandbox_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"koans/checker/sandbox"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// script returns a command that runs a shell script.
func script(t *testing.T, text string) sandbox.Command {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a script")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text), 0o755))
	return sandbox.Command{Path: path, Dir: t.TempDir(), Env: []string{"PATH=" + os.Getenv("PATH")}}
}

func run(t *testing.T, c sandbox.Command) sandbox.Result {
	t.Helper()
	result, err := sandbox.Run(t.Context(), c)
	require.NoError(t, err)
	return result
}

func TestItKeepsWhatTheProgramSaid(t *testing.T) {
	result := run(t, script(t, "echo out; echo err >&2; echo report >&3; exit 7"))
	assert.Equal(t, sandbox.Exited, result.Reason)
	assert.Equal(t, 7, result.ExitCode)
	assert.Equal(t, "out\n", string(result.Stream(1)))
	assert.Equal(t, "err\n", string(result.Stream(2)))
	assert.Equal(t, "report\n", string(result.Report))
}

func TestASignalIsTold(t *testing.T) {
	result := run(t, script(t, "kill -TERM $$"))
	assert.Equal(t, 128+int(syscall.SIGTERM), result.ExitCode)
	assert.Equal(t, "terminated", result.Signal)
}

func TestTheWallLimit(t *testing.T) {
	c := script(t, "while :; do sleep 60; done")
	c.Limits.Wall = 50 * time.Millisecond
	assert.Equal(t, sandbox.WallLimit, run(t, c).Reason)
}

func TestTheOutputLimit(t *testing.T) {
	c := script(t, "while :; do echo again; done")
	c.Limits.Output = 100
	result := run(t, c)
	assert.Equal(t, sandbox.OutputLimit, result.Reason)
	assert.Equal(t, strings.Repeat("again\n", 17)[:100], string(result.Stream(1)))
}

func TestCancelling(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	_, err := sandbox.Run(ctx, script(t, "sleep 60"))
	assert.ErrorIs(t, err, context.Canceled)
}

func TestAMissingProgram(t *testing.T) {
	_, err := sandbox.Run(t.Context(), sandbox.Command{Path: filepath.Join(t.TempDir(), "none")})
	assert.ErrorContains(t, err, "starting")
}

// A child in the background keeps the program's output open, and would go on
// after its end.
func TestNothingOutlivesTheRun(t *testing.T) {
	dir := t.TempDir()
	c := script(t, "sleep 60 & echo $! > "+filepath.Join(dir, "pid")+"; echo done")
	result := run(t, c)
	assert.Equal(t, "done\n", string(result.Stream(1)))
	pid, err := os.ReadFile(filepath.Join(dir, "pid"))
	require.NoError(t, err)
	assert.Eventually(t, func() bool {
		state, err := os.ReadFile("/proc/" + strings.TrimSpace(string(pid)) + "/stat")
		return err != nil || strings.Contains(string(state), ") Z ")
	}, time.Minute, time.Millisecond)
}
