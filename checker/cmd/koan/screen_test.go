//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The screen is used as a learner does, in a terminal of tmux's.

// A terminal runs a command. Whatever the command prints is a wake-up to look
// at the screen again.
type terminal struct {
	t       *testing.T
	socket  string
	printed chan struct{}
}

func openTerminal(t *testing.T, dir, command string) *terminal {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is not installed")
	}
	pipe := filepath.Join(t.TempDir(), "printed")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	printed, err := os.OpenFile(pipe, os.O_RDWR, 0)
	require.NoError(t, err)
	term := &terminal{t, filepath.Join(t.TempDir(), "tmux"), make(chan struct{}, 1)}
	t.Cleanup(func() {
		_ = exec.Command("tmux", "-S", term.socket, "kill-server").Run()
		printed.Close()
	})
	go func() {
		buffer := make([]byte, 64<<10)
		for {
			_, err := printed.Read(buffer)
			select {
			case term.printed <- struct{}{}:
			default:
			}
			if err != nil {
				return
			}
		}
	}()
	term.tmux("-f", os.DevNull, "new-session", "-d", "-x", "80", "-y", "24", "-c", dir, "env", "LC_ALL=C.UTF-8", "PS1=$ ", "bash", "--norc", "-i")
	term.tmux("pipe-pane", "cat >'"+pipe+"'")
	term.shows("$")
	term.types(command)
	term.keys("Enter")
	return term
}

func (term *terminal) tmux(args ...string) string {
	term.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", term.socket}, args...)...).CombinedOutput()
	require.NoError(term.t, err, "tmux %v: %s", args, out)
	return string(out)
}

func (term *terminal) keys(keys ...string) { term.tmux(append([]string{"send-keys"}, keys...)...) }

func (term *terminal) types(text string) { term.tmux("send-keys", "-l", text) }

// shows waits until the screen holds all the words.
func (term *terminal) shows(words ...string) {
	term.t.Helper()
	patience := time.After(2 * time.Minute)
	for {
		screen := term.tmux("capture-pane", "-p")
		missing := ""
		for _, w := range words {
			if !strings.Contains(screen, w) {
				missing = w
			}
		}
		if missing == "" {
			return
		}
		select {
		case <-term.printed:
		case <-patience:
			require.FailNow(term.t, "the screen never showed "+missing, strings.TrimSpace(screen))
		}
	}
}

// exits waits for the shell to be back, in a terminal that shows what is typed.
func (term *terminal) exits(code int) {
	term.t.Helper()
	term.types("echo exit code $?")
	term.keys("Enter")
	term.shows("echo exit code", fmt.Sprintf("\nexit code %d\n", code))
}

const firstKoan = "exercises/01_main_waits/01_nobody_waits/"

// learn opens the screen on a suite of two koans.
func learn(t *testing.T) (term *terminal, dir string) {
	t.Helper()
	if testing.Short() {
		t.Skip("it takes long")
	}
	dir = t.TempDir()
	require.NoError(t, copySuite(dir))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "exercises/01_main_waits"), 0o755))
	require.NoError(t, copyFile("../../../exercises/01_main_waits/README.md", filepath.Join(dir, "exercises/01_main_waits/README.md")))
	koan, err := exec.LookPath("koan")
	require.NoError(t, err)
	return openTerminal(t, dir, "'"+koan+"'"), dir
}

func TestLearningOnTheScreen(t *testing.T) {
	t.Parallel()
	term, dir := learn(t)
	main := filepath.Join(dir, firstKoan, "main.go")
	solutions := filepath.Join(dir, "solutions/01_main_waits/01_nobody_waits")

	term.shows("How does main wait?", "0 of 2 solved")
	term.keys("Tab")
	term.shows("main starts two goroutines", "TestBothFinish does not hold")
	term.keys("h")
	term.shows("Hint 1 of 3")
	term.keys("h")
	term.shows("Hint 2 of 3")

	// A wrong fix, saved as some editors do: the file is emptied, then written.
	wrong, err := os.ReadFile(filepath.Join(solutions, "wrong/sleep_long_enough/main.go"))
	require.NoError(t, err)
	require.NoError(t, os.Truncate(main, 0))
	require.NoError(t, os.WriteFile(main, wrong, 0o644))
	term.shows("does not hold.", "What your program did", "asleep")

	// A program that never gives way does not stop the screen.
	require.NoError(t, os.WriteFile(main, []byte("package main\n\nfunc main() {\n\tfor {\n\t}\n}\n"), 0o644))
	term.shows("judging what is saved")
	term.keys("l")
	term.shows("> ", "02_hit_and_hope")
	term.keys("l")

	// The solution, saved as other editors do: beside, then over the old one.
	require.NoError(t, copyFile(filepath.Join(solutions, "main.go"), main+".new"))
	require.NoError(t, os.Rename(main+".new", main))
	term.shows("01_nobody_waits is solved", "1 of 2 solved", "What was learned")
	term.keys("s")
	term.shows("A solution", "Yours is the same")
	term.keys("n")
	term.shows("Hit and hope", "02_hit_and_hope: TestBothFinish does not hold")

	term.keys("r")
	term.shows("Put main.go back as it came?")
	term.keys("y")
	term.shows("It is as it came already.")

	// Away, and back.
	term.keys("C-z")
	term.shows("Stopped")
	term.types("fg")
	term.keys("Enter")
	term.shows("02_hit_and_hope", "all keys")
	term.tmux("resize-window", "-x", "120", "-y", "40")
	term.shows(strings.Repeat("─", 120))
	term.keys("q")
	term.shows("$ fg")
	term.exits(0)
}

func TestInterruptingTheScreen(t *testing.T) {
	t.Parallel()
	term, _ := learn(t)
	term.shows("Goroutine Koans") // it prepares
	term.keys("C-c")
	term.shows("nothing of yours was changed")
	term.exits(130)
}
