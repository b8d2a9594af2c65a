// Tempting: A is done last, so A ends the program. A doesn't check whether B is
// done.
//
//koan:rejected TestEitherMayBeTheLonger: os.Exit ended the program
//koan:also TestNoLeaks
package main

import (
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		run(5, "A")
		os.Exit(0)
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
}
