// An importer reads rows of numbers and adds them up.
package main

import (
	"fmt"
	"strconv"
	"time"
)

type outcome struct {
	n   int
	err error
}

func main() {
	sum := 0
	for _, row := range rows {
		o := <-parse(row)
		if o.err != nil {
			fmt.Println("bad row:", row)
			continue
		}
		sum += o.n
	}
	fmt.Println("sum:", sum)
	time.Sleep(time.Minute) // the importer waits for other files
}

// parse reads a row in the background and sends one outcome.
func parse(row string) <-chan outcome {
	outcomes := make(chan outcome)
	go func() {
		n, err := strconv.Atoi(fetch(row))
		if err != nil {
			outcomes <- outcome{err: err}
		}
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
