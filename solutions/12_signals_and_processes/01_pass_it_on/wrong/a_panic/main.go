// Tempting: a panic with the error. That is exit code 2, whatever it was.
//
//koan:rejected TestTheExitCodeIsPassedOn: panic: exit status 3
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
		panic(err)
	}
}
