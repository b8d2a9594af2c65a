// A monitor makes some checks of a machine at the same time, each of them a
// process, and shows their output.
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
