//go:build linux

package sandbox_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/sandbox"
)

// isolated returns a command that runs a shell script with nothing in reach.
func isolated(t *testing.T, text string) sandbox.Command {
	t.Helper()
	if err := sandbox.CanIsolate(); err != nil {
		t.Skipf("programs cannot be isolated here: %v", err)
	}
	return sandbox.Command{Path: "/bin/sh", Args: []string{"-c", text}, Isolated: true}
}

func TestIsolatedProgramsSayAndEndAsOthersDo(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts many isolated programs, which takes seconds")
	}
	result := run(t, isolated(t, "echo out; echo err >&2; echo report >&3; exit 7"))
	assert.Equal(t, sandbox.Exited, result.Reason)
	assert.Equal(t, 7, result.ExitCode)
	assert.Equal(t, "out\n", string(result.Stream(1)))
	assert.Equal(t, "err\n", string(result.Stream(2)))
	assert.Equal(t, "report\n", string(result.Report))

	result = run(t, isolated(t, "kill -TERM $$"))
	assert.Equal(t, 128+int(syscall.SIGTERM), result.ExitCode)
	assert.Equal(t, "terminated", result.Signal)
}

func TestIsolatedProgramsGetSignals(t *testing.T) {
	c := isolated(t, "trap 'echo told; exit 3' TERM; echo ready; while :; do sleep 0.01; done")
	c.Signals = []sandbox.SignalWhen{{Line: "ready", Signal: syscall.SIGTERM}}
	result := run(t, c)
	assert.Equal(t, 3, result.ExitCode)
	assert.Equal(t, "ready\ntold\n", string(result.Stream(1)))
}

// What an isolated program tries, and what it must not print.
func TestIsolatedProgramsReachNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts many isolated programs, which takes seconds")
	}
	here, err := filepath.Abs(".")
	require.NoError(t, err)
	dir, err := os.MkdirTemp(here, "reach") // not where temporary files are
	require.NoError(t, err)
	defer os.RemoveAll(dir)
	require.NoError(t, os.Chmod(dir, 0o777))
	secret := filepath.Join(dir, "secret")
	require.NoError(t, os.WriteFile(secret, []byte("solution"), 0o666))
	require.NoError(t, os.Chmod(secret, 0o666))
	for name, script := range map[string]string{
		"files":           "cat " + secret,
		"writing files":   "echo changed > " + secret + " && echo solution",
		"modes and times": "chmod 700 " + secret + " && echo solution; touch -d 2001-01-01 " + secret + " && echo solution",
		"removing files":  "rm " + secret + " && echo solution",
		"users":           "cat /etc/passwd && echo solution",
		"other processes": fmt.Sprintf("kill -0 %d && echo solution", os.Getpid()),
		"its environment": "env | grep -v -e ^PATH= -e ^PWD= -e ^OLDPWD= -e ^SHLVL= -e ^_= && echo solution",
		"its keeper":      "kill -KILL 1; grep -q . /proc/1/environ && echo solution; grep -q / /proc/1/cmdline && echo solution",
		"its own file":    "echo >> /tmp/program && echo solution; rm /tmp/program && echo solution",
		"privileges":      "mkdir /tmp/m && mount -t tmpfs none /tmp/m && echo solution",
		"devices":         "for d in /dev/mem /dev/sda /dev/tty; do cat $d && echo solution; done",
	} {
		t.Run(name, func(t *testing.T) {
			result := run(t, isolated(t, script))
			assert.NotContains(t, string(result.Stream(1)), "solution")
		})
	}
	kept, err := os.ReadFile(secret)
	require.NoError(t, err)
	assert.Equal(t, "solution", string(kept))
}

func TestIsolatedProgramsHaveAFolderOfTheirOwn(t *testing.T) {
	result := run(t, isolated(t, "pwd; echo hello > file; cat file; ls"))
	assert.Equal(t, "/tmp\nhello\nfile\nprogram\n", string(result.Stream(1)))
	assert.NoFileExists(t, "/tmp/file")
	result = run(t, isolated(t, "head -c 100000000 /dev/zero > file; wc -c < file"))
	assert.Less(t, len(strings.TrimSpace(string(result.Stream(1)))), len("100000000"))
}

// A program's own file, which other programs may share, takes no room in its folder.
func TestALargeProgramRunsIsolated(t *testing.T) {
	isolated(t, "")
	shell, err := os.ReadFile("/bin/sh")
	require.NoError(t, err)
	large := filepath.Join(t.TempDir(), "large")
	require.NoError(t, os.WriteFile(large, append(shell, make([]byte, 100<<20)...), 0o755))
	result := run(t, sandbox.Command{Path: large, Args: []string{"-c", "echo well"}, Isolated: true})
	assert.Equal(t, "well\n", string(result.Stream(1)))
}

func TestAForkBombIsHeldAndGone(t *testing.T) {
	c := isolated(t, "bomb() { bomb & bomb & wait; }; bomb")
	c.Limits = sandbox.Limits{Wall: 500 * time.Millisecond, Output: 1 << 20}
	run(t, c)
	held, err := filepath.Glob("/proc/[0-9]*/task/*")
	require.NoError(t, err)
	assert.Less(t, len(held), 5000)
}

// Not even a process that has left its group and its session.
func TestNothingOutlivesAnIsolatedRun(t *testing.T) {
	result := run(t, isolated(t, "setsid sleep 98765.4321 & echo done"))
	assert.Equal(t, "done\n", string(result.Stream(1)))
	assert.Empty(t, running(t, "sleep\x0098765.4321"))
}

const envSleeper = "SANDBOX_TEST_SLEEPER"

// Nor does an isolated program outlive whoever has started it.
func TestNothingOutlivesTheOneWhoJudges(t *testing.T) {
	if os.Getenv(envSleeper) != "" {
		run(t, isolated(t, "sleep 98765.1234"))
		return
	}
	isolated(t, "") // or there is nothing to see here
	judge := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$")
	judge.Env = append(os.Environ(), envSleeper+"=1")
	require.NoError(t, judge.Start())
	sleeps := func() bool { return len(running(t, "sleep\x0098765.1234")) > 0 }
	assert.Eventually(t, sleeps, time.Minute, time.Millisecond)
	require.NoError(t, judge.Process.Kill())
	_ = judge.Wait()
	assert.Eventually(t, func() bool { return !sleeps() }, time.Minute, time.Millisecond)
}

// running returns the processes of which these are words of the command line.
func running(t *testing.T, words string) (found []string) {
	t.Helper()
	processes, err := filepath.Glob("/proc/[0-9]*/cmdline")
	require.NoError(t, err)
	for _, path := range processes {
		if line, err := os.ReadFile(path); err == nil && bytes.Contains(line, []byte(words)) {
			found = append(found, path)
		}
	}
	return found
}
