// An ExitError doesn't mean that this program failed. It says how the command
// ended. So the program exits in the same way: with the command's exit code, or
// with 128 + n if signal n ended the command. Any other error means that the
// command could not be started. Only then does the program report its own
// failure.
//
//koan:class exit code of a child not passed on; package os/exec: ExitError; command line conventions
//koan:shipped TestTheExitCodeIsPassedOn: actual  : 1
//koan:shipped TestASignalIsPassedOn: actual  : 1
//koan:also TestAnotherExitCode, TestAnotherSignal, TestAMissingCommand, TestACommandThatCannotRun
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	err := cmd.Run()
	fmt.Println("finished")
	os.Exit(exitCode(err))
}

func exitCode(err error) int {
	if err == nil {
		return 0
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		fmt.Fprintln(os.Stderr, err)
		return 127
	}
	if status, ok := exit.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return 128 + int(status.Signal())
	}
	return exit.ExitCode()
}
