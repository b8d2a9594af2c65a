// Tempting: the goroutine that fails calls os.Exit(1). That ends B's work, too.
//
//koan:rejected TestBGoesOn: os.Exit ended the program after 2s
//koan:also TestEveryFailureIsReported, TestBothMayFailAtOnce
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
		})
	}
	wg.Wait()
}
