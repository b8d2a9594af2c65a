// Tempting: main does the longest work itself, and collects both errors. Once
// more that is a hope: A may outlast B, and its error is never seen.
//
//koan:rejected TestTheLastMayFail: A gave up after 4 lines
//koan:also TestNoDataRaces
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
