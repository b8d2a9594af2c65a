// Tempting: exit with 127 if the error is ErrNotFound. A command can also fail
// to start for other reasons: it is a directory, or it is not executable.
//
//koan:rejected TestACommandThatCannotRun: The command could not be started, so the exit code is 127.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	err := cmd.Run()
	fmt.Println("finished")
	var exit *exec.ExitError
	switch {
	case err == nil:
	case errors.Is(err, exec.ErrNotFound):
		fmt.Fprintln(os.Stderr, err)
		os.Exit(127)
	case errors.As(err, &exit):
		if w, ok := exit.Sys().(syscall.WaitStatus); ok && w.Signaled() {
			os.Exit(128 + int(w.Signal()))
		}
		os.Exit(exit.ExitCode())
	default:
		log.Fatal(err)
	}
}
