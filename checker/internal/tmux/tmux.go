//go:build unix

// Package tmux uses a terminal as a person does, for tests: it types into a
// terminal of tmux and looks at its screen. It never waits for a time to pass:
// what is printed is a wake-up to look again.
package tmux

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A Terminal has 80 columns and 24 rows, and a shell in it.
type Terminal struct {
	t       testing.TB
	socket  string
	printed chan struct{}
}

// patience is for a machine that is busy with other things.
const patience = 2 * time.Minute

// Open returns a terminal whose shell is in dir, until the end of the test. It
// skips the test where tmux is not installed.
func Open(t testing.TB, dir string) *Terminal {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is not installed")
	}
	pipe := filepath.Join(t.TempDir(), "printed")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	printed, err := os.OpenFile(pipe, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	term := &Terminal{t, filepath.Join(t.TempDir(), "tmux"), make(chan struct{}, 1)}
	t.Cleanup(func() {
		_ = exec.Command("tmux", "-S", term.socket, "kill-server").Run()
		printed.Close()
	})
	go term.wake(printed)
	term.Tmux("-f", os.DevNull, "new-session", "-d", "-x", "80", "-y", "24", "-c", dir, "env", "LC_ALL=C.UTF-8", "PS1=$ ", "bash", "--norc", "-i")
	term.Tmux("pipe-pane", "cat >'"+pipe+"'")
	term.Shows("$")
	return term
}

func (term *Terminal) wake(printed *os.File) {
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
}

// Tmux runs a command of tmux's on the terminal and returns what it printed.
func (term *Terminal) Tmux(args ...string) string {
	term.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", term.socket}, args...)...).CombinedOutput()
	if err != nil {
		term.t.Fatalf("tmux %v: %v: %s", args, err, out)
	}
	return string(out)
}

// Keys presses keys, under tmux's names for them.
func (term *Terminal) Keys(keys ...string) {
	term.t.Helper()
	term.Tmux(append([]string{"send-keys"}, keys...)...)
}

// Run types a command and presses Enter.
func (term *Terminal) Run(command string) {
	term.t.Helper()
	term.Tmux("send-keys", "-l", command)
	term.Keys("Enter")
}

// Screen is what the terminal shows.
func (term *Terminal) Screen() string {
	term.t.Helper()
	return term.Tmux("capture-pane", "-p")
}

// Shows waits until the screen holds all the words.
func (term *Terminal) Shows(words ...string) {
	term.t.Helper()
	deadline := time.After(patience)
	for {
		screen, missing := term.Screen(), ""
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
		case <-deadline:
			term.t.Fatalf("the screen never showed %q:\n%s", missing, strings.TrimSpace(screen))
		}
	}
}
