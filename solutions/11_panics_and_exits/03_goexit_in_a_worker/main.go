// runtime.Goexit ends the goroutine inside send. The statements after the call
// of send don't run, so Done was never called. Deferred calls run in every
// case: if the goroutine returns, panics or calls Goexit.
//
//koan:class clean-up skipped by Goexit; package runtime: Goexit; ASPLOS'19 study: blocking, Wait
//koan:shipped TestTheConnectionIsClosed: all goroutines are asleep - deadlock!
//koan:also TestAnyMayBeRefused, TestMainDoesNotGuessHowLong, TestAllMayBeRefused
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Add(1)
		go func() {
			defer wg.Done()
			send(u)
			fmt.Println(u.name, "sent")
		}()
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
