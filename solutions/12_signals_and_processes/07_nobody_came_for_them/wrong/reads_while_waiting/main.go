// Tempting: read in a goroutine while Wait waits. Wait may close the pipe
// before the goroutine has read everything.
//
//koan:rejected TestReadLate: The check succeeds, so its output is printed.
//koan:also TestAFailedCheckHasFailed, TestNoProcessIsLeft, TestMuchOutput, TestNothingFails
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
			texts := make(chan []byte)
			go func() {
				text, _ := io.ReadAll(out)
				texts <- text
			}()
			err = cmd.Wait()
			text := <-texts
			if err != nil {
				fmt.Printf("%s: failed, %v\n", c.name, err)
				return
			}
			fmt.Printf("%s: %s", c.name, text)
		})
	}
	wg.Wait()
	fmt.Println("processes left:", left())
}
