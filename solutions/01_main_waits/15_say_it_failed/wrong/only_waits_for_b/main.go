// Tempting: main runs B itself, because B takes longer, and collects both
// errors. If A is the longer one, its error is lost.
//
//koan:rejected TestTheLastMayFail: A gave up after 4 lines
//koan:also TestNoDataRaces, TestBothMayFailAtOnce
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	var a error
	go func() { a = run(3, "A") }()
	b := run(5, "B")
	if err := errors.Join(a, b); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
