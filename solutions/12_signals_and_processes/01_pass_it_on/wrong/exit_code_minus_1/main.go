// Tempting: exit with the process state's ExitCode. It is -1 after a signal,
// and the system turns -1 into 255. If there was no process it is -1 as well.
//
//koan:rejected TestASignalIsPassedOn: actual  : 255
//koan:rejected TestAMissingCommand: There is no such command, so the exit code is 127.
//koan:also TestAnotherSignal, TestACommandThatCannotRun
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
