// Tempting: 3 if the command failed, 143 if a signal ended it, 127 if it could
// not be started. Other commands have other codes, and other signals end them.
//
//koan:rejected TestAnotherExitCode: actual  : 3
//koan:also TestAnotherSignal
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
)

func main() {
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	err := cmd.Run()
	fmt.Println("finished")
	var exit *exec.ExitError
	switch {
	case err == nil:
	case !errors.As(err, &exit):
		fmt.Fprintln(os.Stderr, err)
		os.Exit(127)
	case exit.ExitCode() == -1:
		os.Exit(143)
	default:
		os.Exit(3)
	}
}
