// Tempting: wait first, then read. Wait closes the pipe, and a check with much to say
// cannot even end before somebody reads.
//
//koan:rejected TestNothingFails: A check that did not fail is shown with what it says.
//koan:also TestAFailedCheckHasFailed, TestNoProcessIsLeft, TestMuchToSay, TestHeardLate
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
