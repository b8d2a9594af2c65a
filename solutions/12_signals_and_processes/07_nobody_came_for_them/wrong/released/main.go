// Tempting: Release gives up what the program keeps of a process. The system keeps it
// all the same, and how it ended is never known.
//
//koan:rejected TestAFailedCheckHasFailed: How a check ended is in its exit code.
//koan:rejected TestNoProcessIsLeft: In the end no process is left.
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
			defer cmd.Process.Release()
			text, err := io.ReadAll(out)
			if err != nil {
				fmt.Printf("%s: %v\n", c.name, err)
				return
			}
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
