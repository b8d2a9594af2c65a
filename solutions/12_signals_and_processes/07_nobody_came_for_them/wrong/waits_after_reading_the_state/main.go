// Tempting: defer Wait, so that it isn't forgotten. It runs after the program
// has looked at cmd.ProcessState.
//
//koan:rejected TestAFailedCheckHasFailed: so it has failed.
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
			text, _ := io.ReadAll(out)
			defer cmd.Wait()
			if state := cmd.ProcessState; state != nil && !state.Success() {
				fmt.Printf("%s: failed, %v\n", c.name, state)
				return
			}
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
