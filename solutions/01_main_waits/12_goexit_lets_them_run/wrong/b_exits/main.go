// Tempting: B is the last, so B ends the program. When A is the last, A is cut
// off.
//
//koan:rejected TestEitherMayBeTheLast: os.Exit ended the program after 1s
//koan:also TestBothMayBeDoneAtOnce
package main

import (
	"os"
	"runtime"
)

func main() {
	go run(1, "A")
	go func() {
		run(5, "B")
		os.Exit(0)
	}()
	runtime.Goexit()
}
