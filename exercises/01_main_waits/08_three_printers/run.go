package main

import (
	"errors"
	"fmt"
	"time"
)

var errNoPaper = errors.New("no paper")

// run prints name once a second, iter times, unless something goes wrong:
// without paper it returns an error, and if the paper is jammed it panics.
//
// This file is given: every check uses the original, whatever you change here.
func run(iter int, name string) error {
	for line := range iter {
		if name == "B" && line == 2 {
			return errNoPaper
		}
		if name == "C" && line == 4 {
			panic("paper jam")
		}
		time.Sleep(time.Second)
		fmt.Println(name)
	}
	return nil
}
