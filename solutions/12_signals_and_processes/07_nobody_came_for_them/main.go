// The end of the output is not the end of the process, and it doesn't say how
// the process ended. Wait waits until the process has ended and gets its exit
// code. Until then the system has to keep both. A program that calls Start has
// to call Wait, after it has read all of the output, because Wait closes the
// pipe.
//
//koan:class process that is never waited for: zombie, exit code lost; package os/exec: Cmd.Start
//koan:shipped TestAFailedCheckHasFailed: so it has failed.
//koan:shipped TestNoProcessIsLeft: The last line says that no process is left.
//koan:also TestMuchOutput, TestNothingFails, TestReadLate, TestASignalIsAFailure
package main

import (
	"fmt"
	"io"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, c := range checks {
		wg.Go(func() {
			cmd, out, err := start(c)
			if err != nil {
				fmt.Printf("%s: %v\n", c.name, err)
				return
			}
			text, readErr := io.ReadAll(out)
			if err := cmd.Wait(); err != nil {
				fmt.Printf("%s: failed, %v\n", c.name, err)
				return
			}
			if readErr != nil {
				fmt.Printf("%s: %v\n", c.name, readErr)
				return
			}
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
