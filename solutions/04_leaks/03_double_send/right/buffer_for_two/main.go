// The channel has room for two outcomes. The garbage collector frees the one that main
// does not receive, with the channel.
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
	outcomes := make(chan outcome, 2)
	go func() {
		defer close(outcomes)
		n, err := strconv.Atoi(fetch(row))
		if err != nil {
			outcomes <- outcome{err: err}
		}
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
