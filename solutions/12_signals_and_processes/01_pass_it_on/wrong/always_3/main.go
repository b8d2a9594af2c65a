// Tempting: this command fails with 3, so exit with 3. Other commands fail with
// other codes.
//
//koan:rejected TestASignalIsPassedOn: actual  : 3
//koan:also TestAnotherExitCode, TestAnotherSignal, TestAMissingCommand
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
		os.Exit(3)
	}
}
