// Tempting: a process that was killed is gone. It has ended, and is kept still until
// somebody waits for it.
//
//koan:rejected TestNoProcessIsLeft: In the end no process is left.
//koan:also TestAFailedCheckHasFailed, TestMuchToSay, TestNothingFails, TestHeardLate
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
