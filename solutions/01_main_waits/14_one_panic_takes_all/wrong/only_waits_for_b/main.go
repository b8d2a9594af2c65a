// Tempting: both recover, and main runs B itself, because B takes longer. If A
// is the longer one, it is cut off.
//
//koan:rejected TestTheLastMayPanic: os.Exit ended the program after 3s
//koan:also TestEitherMayPanic
package main

import (
	"fmt"
	"os"
	"sync/atomic"
)

var code atomic.Int32

func try(iter int, name string) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintln(os.Stderr, p)
			code.Store(1)
		}
	}()
	run(iter, name)
}

func main() {
	go try(3, "A")
	try(5, "B")
	os.Exit(int(code.Load()))
}
