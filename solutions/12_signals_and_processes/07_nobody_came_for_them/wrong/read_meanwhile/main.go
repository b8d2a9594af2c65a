// Tempting: read in a goroutine, while Wait waits. Whoever is first, the reading or the
// closing of the pipe, is a matter of luck.
//
//koan:rejected TestHeardLate: What a good check says is shown.
//koan:also TestAFailedCheckHasFailed, TestNoProcessIsLeft, TestMuchToSay, TestNothingFails
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
