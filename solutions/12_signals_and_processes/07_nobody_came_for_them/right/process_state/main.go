// The program ignores Wait's error and looks at cmd.ProcessState, which Wait
// sets.
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
			cmd.Wait()
			if !cmd.ProcessState.Success() {
				fmt.Printf("%s: failed, %v\n", c.name, cmd.ProcessState)
				return
			}
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
