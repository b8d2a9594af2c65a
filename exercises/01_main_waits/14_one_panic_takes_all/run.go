package main

import (
	"fmt"
	"time"
)

// run prints name once a second, iter times, and may panic.
//
// This file is given: every check uses the original, whatever you change here.
func run(iter int, name string) {
	for i := range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
		if name == "A" && i == 0 {
			panic("A has lost its way")
		}
	}
}
