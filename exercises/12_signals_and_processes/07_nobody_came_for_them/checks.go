package main

import (
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
)

// A check is a name and a script for a shell.
type check struct{ name, script string }

// A check may end some time after it has closed its output.
var checks = []check{
	{"disk", "echo 80% used"},
	{"memory", "echo nearly full; exit 2"},
	{"network", "echo up; exec >&-; sleep 0.2"},
}

var (
	mu   sync.Mutex
	pids []int // guarded by mu
)

// start starts a check. Its output can be read from out.
//
// This file is given. Every check restores it.
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
// are running, and those that have ended and that the program has not waited for.
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
