package main

import (
	"fmt"
	"time"
)

// run prints name once a second, iter times, and panics where it is told to.
//
// This file is given: whatever is changed here is put back at every check.
func run(iter int, name string) {
	for i := range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
		if name == "A" && i == 0 {
			panic("A has lost its way")
		}
	}
}
