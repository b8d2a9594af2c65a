// Tempting: the error is printed, so everybody knows. A script does not read.
//
//koan:rejected TestTheExitCodeIsPassedOn: actual  : 0
//koan:also TestAnotherExitCode, TestASignalIsPassedOn, TestAnotherSignal, TestAMissingCommand
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
