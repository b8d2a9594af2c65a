// The goroutine that has started a process waits for it in a deferred call.
// main prints the results in the order in which the checks end.
package main

import (
	"fmt"
	"io"
	"os/exec"
)

type result struct {
	c    check
	text []byte
	err  error
}

func finish(cmd *exec.Cmd, out io.Reader) (text []byte, err error) {
	defer func() {
		if ended := cmd.Wait(); ended != nil {
			err = fmt.Errorf("failed, %w", ended)
		}
	}()
	return io.ReadAll(out)
}

func main() {
	results := make(chan result)
	for _, c := range checks {
		go func() {
			r := result{c: c}
			cmd, out, err := start(c)
			if r.err = err; err == nil {
				r.text, r.err = finish(cmd, out)
			}
			results <- r
		}()
	}
	for range checks {
		if r := <-results; r.err != nil {
			fmt.Printf("%s: %v\n", r.c.name, r.err)
		} else {
			fmt.Printf("%s: %s", r.c.name, r.text)
		}
	}
	fmt.Println("processes left:", left())
}
