// Tempting: exit code 1 and the message, right where it happened. os.Exit ends
// the program for B, too.
//
//koan:rejected TestBGoesOn: os.Exit ended the program after 1s
//koan:rejected TestTheFailureIsTold: actual  : 1s
//koan:also TestAnyoneMayPanic
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	work := func(iter int, name string) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					fmt.Fprintln(os.Stderr, p)
					os.Exit(1)
				}
			}()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
}
