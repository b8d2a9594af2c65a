// Tempting: send only the number. Bad rows count as zero, and no line reports them.
//
//koan:rejected TestRowsAreAddedUp: Bad rows are reported
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
		n, _ := strconv.Atoi(fetch(row))
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
