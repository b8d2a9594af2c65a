// Tempting: only one send, of the number. Bad rows count as zero and nobody hears of
// them.
//
//koan:rejected TestEveryRowHasOneOutcome: Bad rows are reported
//koan:also TestBadRowsOnly, TestRowsThatAreThereAtOnce
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
		n, _ := strconv.Atoi(fetch(row))
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
