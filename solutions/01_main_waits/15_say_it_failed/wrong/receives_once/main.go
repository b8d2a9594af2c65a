// Tempting: receive one error and be done. B is cut off, and whatever comes of
// it is lost.
//
//koan:rejected TestBGoesOn: os.Exit ended the program after 2s
//koan:rejected TestAnyoneMayFail: B gave up after 4 lines
//koan:also TestEveryFailureIsTold, TestAGoodDay, TestTheLastMayFail
package main

import (
	"fmt"
	"os"
)

func main() {
	failed := make(chan error, 2)
	go func() { failed <- run(3, "A") }()
	go func() { failed <- run(5, "B") }()
	if err := <-failed; err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
