// Tempting: a panic ends the function for certain. It ends the program as well.
//
//koan:rejected TestRowsAreAddedUp: exit code 2
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
			panic(err)
		}
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
