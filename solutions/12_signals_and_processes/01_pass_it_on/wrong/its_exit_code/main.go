// Tempting: ExitCode of the process. It is -1 after a signal, which the system makes 255
// of, and -1 as well if there is no process.
//
//koan:rejected TestASignalIsPassedOn: actual  : 255
//koan:rejected TestAMissingCommand: expected: 127
//koan:also TestAnotherSignal
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	err := cmd.Run()
	fmt.Println("finished")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(cmd.ProcessState.ExitCode())
	}
}
