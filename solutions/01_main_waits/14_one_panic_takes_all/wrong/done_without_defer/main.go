// Tempting: recover, and count down behind the work. The panic jumps over Done,
// and main waits for ever.
//
//koan:rejected TestTheFailureIsTold: all goroutines are asleep - deadlock!
//koan:also TestAnyoneMayPanic, TestTheLastMayPanic, TestBothMayPanic, TestNoDataRaces
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	code := 0
	work := func(iter int, name string) {
		wg.Add(1)
		go func() {
			defer func() {
				if p := recover(); p != nil {
					fmt.Fprintln(os.Stderr, p)
					code = 1
				}
			}()
			run(iter, name)
			wg.Done()
		}()
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
	os.Exit(code)
}
