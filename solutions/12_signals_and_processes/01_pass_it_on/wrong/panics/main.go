// Tempting: panic with the error. Then the exit code is always 2.
//
//koan:rejected TestTheExitCodeIsPassedOn: panic: exit status 3
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
		panic(err)
	}
}
