// Only main writes, and only main ends the program.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
)

type answer struct {
	sensor
	value int
	err   error
}

func main() {
	answers := make(chan answer, len(sensors))
	for _, s := range sensors {
		go func() {
			value, err := read(s)
			answers <- answer{s, value, err}
		}()
	}
	out := bufio.NewWriter(os.Stdout)
	failed := false
	for range sensors {
		a := <-answers
		if a.err != nil {
			log.Print(a.err)
			failed = true
			continue
		}
		fmt.Fprintln(out, a.name, a.value)
	}
	out.Flush()
	if failed {
		os.Exit(1)
	}
}
