// Tempting: -1 means that a signal ended the command, so exit with 143. Other
// signals need other codes.
//
//koan:rejected TestAnotherSignal: actual  : 143
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
	if err == nil {
		return
	}
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(127)
	}
	if code := exit.ExitCode(); code >= 0 {
		os.Exit(code)
	}
	os.Exit(143)
}
