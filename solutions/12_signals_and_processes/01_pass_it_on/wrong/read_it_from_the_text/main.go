// Tempting: the error says "exit status 3", so read the number from it. After a signal it
// says "signal: terminated".
//
//koan:rejected TestASignalIsPassedOn: expected: 143
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
		code := 127
		fmt.Fprintln(os.Stderr, err)
		_, _ = fmt.Sscanf(err.Error(), "exit status %d", &code)
		os.Exit(code)
	}
}
