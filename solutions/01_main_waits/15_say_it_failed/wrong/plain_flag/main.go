// Tempting: each goroutine prints its own error, and a flag remembers that
// there was one. Both write true, so it seems harmless. But Go guarantees
// nothing if two goroutines write to a variable without synchronization,
// whatever they write.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	failed := false
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				fmt.Fprintln(os.Stderr, err)
				failed = true
			}
		})
	}
	wg.Wait()
	if failed {
		os.Exit(1)
	}
}
