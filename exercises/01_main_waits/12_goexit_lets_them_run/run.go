package main

import (
	"fmt"
	"time"
)

// run prints name iter times, once a second.
//
// This file is given: every check uses the original, whatever you change here.
func run(iter int, name string) {
	for range iter {
		time.Sleep(time.Second)
		fmt.Println(name)
	}
}
