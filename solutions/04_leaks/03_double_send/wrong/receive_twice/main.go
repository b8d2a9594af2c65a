// Tempting: receive twice, so that the second send does not block. A good row is sent
// once.
//
//koan:rejected TestRowsAreAddedUp: all goroutines are asleep - deadlock!
//koan:also TestRowsReadAtOnce
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
		outcomes := parse(row)
		o := <-outcomes
		<-outcomes
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
		}
		outcomes <- outcome{n: n}
	}()
	return outcomes
}
