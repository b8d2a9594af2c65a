// Tempting: main receives one error. It doesn't wait for the other goroutine,
// which is cut off.
//
//koan:rejected TestBGoesOn: os.Exit ended the program after 2s
//koan:rejected TestEitherMayFail: B gave up after 4 lines
//koan:also TestEveryFailureIsReported, TestNeitherMayFail, TestTheLastMayFail
//koan:also TestNoLeaks, TestBothMayFailAtOnce
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
