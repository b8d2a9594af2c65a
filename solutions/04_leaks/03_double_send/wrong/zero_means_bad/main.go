// Tempting: send only the number, and take zero for a bad row. Zero can be a good row.
//
//koan:rejected TestZeroIsANumber: Only rows that are no numbers are bad.
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
		if o.n == 0 {
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
