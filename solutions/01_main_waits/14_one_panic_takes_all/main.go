// If a panic isn't recovered by a deferred call of its own goroutine, it ends
// the program, and all other goroutines with it. So every goroutine that may
// panic needs its own recover, which turns the panic into an ordinary value.
// What to do with that value is decided in main, after the wait.
//
//koan:class panic in a goroutine; Go spec: Handling panics
//koan:shipped TestBGoesOn: panic: A has lost its way
//koan:shipped TestThePanicIsReported: exit code 2
//koan:also TestEitherMayPanic, TestTheLastMayPanic, TestBothMayPanic
//koan:also TestAnyValueMayBePanickedWith, TestTheValuesMayHaveDifferentTypes
package main

import (
	"fmt"
	"os"
	"sync"
)

// try does the work and returns what it panicked with as an error.
func try(work func()) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	work()
	return nil
}

func main() {
	var wg sync.WaitGroup
	errs := make([]error, 2)
	wg.Go(func() { errs[0] = try(func() { run(3, "A") }) })
	wg.Go(func() { errs[1] = try(func() { run(5, "B") }) })
	wg.Wait()

	code := 0
	for _, err := range errs {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}
	os.Exit(code)
}
