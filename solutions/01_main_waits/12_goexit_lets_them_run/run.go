package main

import (
	"fmt"
	"time"
)

// run prints name once a second, iter times.
//
// This file is given: whatever is changed here is put back at every check.
func run(iter int, name string) {
	for range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
	}
}
