// Tempting: the error's text is "exit status 3", so parse the number. After a
// signal the text is "signal: terminated".
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
