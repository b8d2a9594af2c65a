// Tempting: wait first, and then read. Wait closes the pipe, and a check with
// much output can't end before the program reads.
//
//koan:rejected TestNothingFails: Every check succeeds, so its output is printed.
//koan:also TestAFailedCheckHasFailed, TestNoProcessIsLeft, TestMuchOutput, TestReadLate
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
			if err := cmd.Wait(); err != nil {
				fmt.Printf("%s: failed, %v\n", c.name, err)
				return
			}
			text, _ := io.ReadAll(out)
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
