// errors.AsType (Go 1.26) needs no variable declared before. Exited says
// whether the command exited or a signal ended it.
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
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	fmt.Println("finished")
	exit, ran := errors.AsType[*exec.ExitError](err)
	switch {
	case err == nil:
	case !ran:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(127)
	case exit.Exited():
		os.Exit(exit.ExitCode())
	default:
		os.Exit(128 + int(exit.Sys().(syscall.WaitStatus).Signal()))
	}
}
