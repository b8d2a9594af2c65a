// A panic that no deferred call of its own goroutine recovers ends the program,
// and all other goroutines with it. So every goroutine that may panic carries
// its own recover, and turns the panic into an ordinary value that can be handed
// on. What to do about it is decided where everything comes together: in main,
// after the wait.
//
//koan:class panic in a goroutine; Go spec: Handling panics
//koan:shipped TestBGoesOn: panic: A has lost its way
//koan:shipped TestTheFailureIsTold: exit code 2
//koan:also TestAnyoneMayPanic, TestTheLastMayPanic, TestBothMayPanic
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
