// Tempting: call os.Exit only after Wait. The flush is still deferred, so it
// doesn't run.
//
//koan:rejected TestEveryValueIsWritten: actual  : nothing
//koan:also TestTheLastMayFail, TestTwoFail
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"sync"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	failed := false
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Go(func() {
			value, err := read(s)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				log.Print(err)
				failed = true
				return
			}
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
	if failed {
		os.Exit(1)
	}
}
