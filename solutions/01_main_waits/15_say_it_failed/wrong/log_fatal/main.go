// Tempting: log.Fatal prints the error and exits with 1. It calls os.Exit,
// which ends B's work, too.
//
//koan:rejected TestBGoesOn: os.Exit ended the program after 2s
//koan:also TestEveryFailureIsReported, TestBothMayFailAtOnce
package main

import (
	"log"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				log.Fatal(err)
			}
		})
	}
	wg.Wait()
}
