// Tempting: print the error. A script looks at the exit code, and that is 0.
//
//koan:rejected TestTheExitCodeIsPassedOn: actual  : 0
//koan:also TestAnotherExitCode, TestASignalIsPassedOn, TestAnotherSignal, TestAMissingCommand
//koan:also TestACommandThatCannotRun
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
	}
}
