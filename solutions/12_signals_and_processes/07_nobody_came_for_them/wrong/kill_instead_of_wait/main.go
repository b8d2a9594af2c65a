// Tempting: kill the process. It has ended then, but the system keeps it until
// the program waits for it.
//
//koan:rejected TestNoProcessIsLeft: The last line says that no process is left.
//koan:also TestAFailedCheckHasFailed, TestMuchOutput, TestNothingFails, TestReadLate
//koan:also TestASignalIsAFailure
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
			text, err := io.ReadAll(out)
			if err != nil {
				fmt.Printf("%s: %v\n", c.name, err)
				return
			}
			cmd.Process.Kill()
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
