package main

import (
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
)

// A check is a name and what a shell does for it.
type check struct{ name, script string }

// A check may take a moment to end after it has said all it had to say.
var checks = []check{
	{"disk", "echo 80% used"},
	{"memory", "echo nearly full; exit 2"},
	{"network", "echo up; exec >&-; sleep 0.2"},
}

var (
	mu   sync.Mutex
	pids []int // guarded by mu
)

// start starts a check. What it says is to be read from out.
//
// This file is given: whatever is changed here is put back at every check.
func start(c check) (cmd *exec.Cmd, out io.Reader, err error) {
	cmd = exec.Command("sh", "-c", c.script)
	if out, err = cmd.StdoutPipe(); err != nil {
		return nil, nil, err
	}
	if err = cmd.Start(); err != nil {
		return nil, nil, err
	}
	mu.Lock()
	defer mu.Unlock()
	pids = append(pids, cmd.Process.Pid)
	return cmd, out, nil
}

// left counts the processes that the system still keeps for this program: those that
// run, and those that have ended and that nobody has waited for.
func left() (n int) {
	mu.Lock()
	defer mu.Unlock()
	for _, pid := range pids {
		if p, err := os.FindProcess(pid); err == nil && p.Signal(syscall.Signal(0)) == nil {
			n++
		}
	}
	return n
}
