// Tempting: the output shows which check has failed, so wait only for that one.
// The other processes are left.
//
//koan:rejected TestNoProcessIsLeft: The last line says that no process is left.
//koan:also TestMuchOutput, TestNothingFails, TestReadLate, TestASignalIsAFailure
package main

import (
	"fmt"
	"io"
	"strings"
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
			if strings.Contains(string(text), "full") {
				fmt.Printf("%s: failed, %v\n", c.name, cmd.Wait())
				return
			}
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
