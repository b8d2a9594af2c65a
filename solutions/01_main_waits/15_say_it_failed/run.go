package main

import (
	"fmt"
	"time"
)

// run prints name once a second, iter times, or gives up and returns why.
//
// This file is given: every check uses the original, whatever you change here.
func run(iter int, name string) error {
	for i := range iter {
		time.Sleep(time.Second)
		if name == "A" && i == 1 {
			return fmt.Errorf("%s gave up after %d lines", name, i)
		}
		fmt.Println(name)
	}
	return nil
}
