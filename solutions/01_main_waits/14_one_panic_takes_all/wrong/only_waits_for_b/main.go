// Tempting: everybody is guarded, and main does the longest work itself. Once
// more that is a hope: A may outlast B.
//
//koan:rejected TestTheLastMayPanic: os.Exit ended the program after 3s
//koan:also TestAnyoneMayPanic
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
