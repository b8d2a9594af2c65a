// Tempting: one send, and then the goroutine counts the bad rows in a plain variable.
// main reads it without synchronization.
//
//koan:rejected TestNoDataRaces: no data race
package main

import (
	"fmt"
	"log"
	"strconv"
	"time"
)

type outcome struct {
	n   int
	err error
}

func main() {
	sum := 0
	bad := 0
	for _, row := range rows {
		o := <-parse(row, &bad)
		if o.err != nil {
			fmt.Println("bad row:", row)
			continue
		}
		sum += o.n
	}
	fmt.Println("sum:", sum)
	time.Sleep(time.Minute)
	log.Println("bad rows:", bad)
}

func parse(row string, bad *int) <-chan outcome {
	outcomes := make(chan outcome)
	go func() {
		n, err := strconv.Atoi(fetch(row))
		outcomes <- outcome{n, err}
		if err != nil {
			*bad++
		}
	}()
	return outcomes
}
