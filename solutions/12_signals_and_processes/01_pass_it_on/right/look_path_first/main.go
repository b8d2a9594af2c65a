// LookPath finds out whether there is such a command before it is started.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	path, err := exec.LookPath(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "timed:", err)
		os.Exit(127)
	}
	cmd := &exec.Cmd{Path: path, Args: os.Args[1:], Stdout: os.Stdout, Stderr: os.Stderr}
	err = cmd.Run()
	fmt.Println("finished")
	if err == nil {
		return
	}
	exit, ok := err.(*exec.ExitError)
	if !ok {
		fmt.Fprintln(os.Stderr, "timed:", err)
		os.Exit(127)
	}
	code := exit.ExitCode()
	if code < 0 {
		code = 128 + int(exit.Sys().(syscall.WaitStatus).Signal())
	}
	os.Exit(code)
}
