// Tempting: the goroutines append their lines to a slice, and main prints them.
// The goroutines access the slice without synchronization.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAFailedCheckHasFailed, TestNoProcessIsLeft, TestMuchOutput, TestNothingFails
//koan:also TestASignalIsAFailure, TestReadLate
package main

import (
	"fmt"
	"io"
	"sync"
)

func main() {
	var lines []string
	var wg sync.WaitGroup
	for _, c := range checks {
		wg.Go(func() {
			cmd, out, err := start(c)
			if err != nil {
				lines = append(lines, fmt.Sprintf("%s: %v\n", c.name, err))
				return
			}
			text, _ := io.ReadAll(out)
			if err := cmd.Wait(); err != nil {
				lines = append(lines, fmt.Sprintf("%s: failed, %v\n", c.name, err))
				return
			}
			lines = append(lines, fmt.Sprintf("%s: %s", c.name, text))
		})
	}
	wg.Wait()
	for _, l := range lines {
		fmt.Print(l)
	}
	fmt.Println("processes left:", left())
}
