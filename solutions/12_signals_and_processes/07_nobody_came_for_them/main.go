// The end of the output is not the end of the process, and it says nothing about how
// that went. Wait waits for the process and takes its exit code; until then the system
// has to keep both. Whoever calls Start owes a Wait, and owes it after the last read:
// Wait closes the pipe.
//
//koan:class process that is never waited for: zombie, exit code lost; package os/exec: Cmd.Start
//koan:shipped TestAFailedCheckHasFailed: How a check ended is in its exit code.
//koan:shipped TestNoProcessIsLeft: In the end no process is left.
//koan:also TestMuchToSay, TestNothingFails, TestHeardLate
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
