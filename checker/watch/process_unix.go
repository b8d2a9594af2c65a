//go:build unix

package watch

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// The go command that runs this one doesn't stop at SIGTSTP but hands it on, and
// stays in the terminal's foreground while this process is stopped. SIGSTOP, sent
// to the whole process group, stops both, and the shell is back.

// suspend stops the process group until the shell continues it. It returns false
// if no shell could.
func suspend() bool {
	if session, err := unix.Getsid(0); err != nil || session == syscall.Getpgrp() {
		return false
	}
	continued := make(chan os.Signal, 1)
	signal.Notify(continued, syscall.SIGCONT)
	defer signal.Stop(continued)
	if syscall.Kill(0, syscall.SIGSTOP) != nil {
		return false
	}
	<-continued
	return true
}

// stopTogether has the whole group stop when an editor asks for it, until the
// returned function is called.
func stopTogether() (end func()) {
	// The go command hands on what this process has received already.
	const echo = 500 * time.Millisecond
	asked, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(asked, syscall.SIGTSTP)
	go func() {
		var back time.Time
		for {
			select {
			case <-asked:
				if time.Since(back) > echo {
					suspend()
					back = time.Now()
				}
			case <-done:
				return
			}
		}
	}()
	return func() {
		signal.Stop(asked)
		close(done)
	}
}

func ownGroup(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }

func interruptGroup(cmd *exec.Cmd) { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGINT) }

func killGroup(cmd *exec.Cmd) { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
