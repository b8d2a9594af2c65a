// Tempting: Release frees what the program keeps of a process. The system still
// keeps the process, and the program never learns how it ended.
//
//koan:rejected TestAFailedCheckHasFailed: so it has failed.
//koan:rejected TestNoProcessIsLeft: The last line says that no process is left.
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
