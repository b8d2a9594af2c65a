// Tempting: close the channel after the error. The second send is still there, and it
// panics.
//
//koan:rejected TestRowsAreAddedUp: panic: send on closed channel
//koan:also TestBadRowsAreReported, TestRowsReadAtOnce
//koan:also TestZeroIsANumber
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
	time.Sleep(time.Minute)
}

func parse(row string) <-chan outcome {
	outcomes := make(chan outcome)
	go func() {
		n, err := strconv.Atoi(fetch(row))
		if err != nil {
			outcomes <- outcome{err: err}
			close(outcomes)
		}
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
